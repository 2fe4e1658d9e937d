"""Runs the commands that the README's sessions show, and compares what they print with what it says."""
import re
import subprocess
import sys

readme = open("README.md", encoding="utf-8").read()
wrong = 0
count = 0
for session in re.findall(r"```console\n(.*?)```", readme, re.S):
    for shown in re.split(r"^\$ ", session, flags=re.M)[1:]:
        command, _, output = shown.partition("\n")
        done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        count += 1
        if done.stdout.rstrip("\n") != output.rstrip("\n"):
            print(f"$ {command}\n--- the README says\n{output}\n--- it prints\n{done.stdout}")
            wrong = 1
print(f"{count} commands of the README ran")
sys.exit(wrong or not count)
