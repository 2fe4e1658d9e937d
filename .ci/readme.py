"""Runs the commands that the sessions of the pages show, and compares what they print with what a page says.

    readme.py [--write] PAGE...

With --write, what they print is written into the pages.
"""
import re
import subprocess
import sys

write = sys.argv[1:2] == ["--write"]
wrong = 0
for page in sys.argv[1 + write:]:
    text = open(page, encoding="utf-8").read()
    count = 0

    def ran(session):
        """The session with what its commands print."""
        global wrong, count
        printed = []
        for shown in re.split(r"^\$ ", session[1], flags=re.M)[1:]:
            command, _, output = shown.partition("\n")
            done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            count += 1
            printed.append("$ " + command + "\n" + done.stdout.rstrip("\n"))
            if not write and done.stdout.rstrip("\n") != output.rstrip("\n"):
                print(f"$ {command}\n--- {page} says\n{output}\n--- it prints\n{done.stdout}")
                wrong = 1
        return "```console\n" + "\n".join(printed) + "\n```"

    new = re.sub(r"```console\n(.*?)```", ran, text, flags=re.S)
    if write:
        open(page, "w", encoding="utf-8").write(new)
    print(f"{count} commands of {page} ran")
    wrong |= not count
sys.exit(wrong)
