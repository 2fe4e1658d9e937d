#!/usr/bin/env python3
"""Runs the example program as a person does who is not careful, and compares what it says and how it ends.

    program.py PROGRAM

What its parts do with any argument and any line stands beside them in examples/wirecopy; here is what only a process
has: pipes that are closed, a disk that is full, names that are no text, a stack of its own.
"""
import os, select, subprocess, sys, tempfile

PROGRAM = sys.argv[1]
STORY = "Harbor reopens\nPORTO, May 3 (Lusa) -- Ships moved.\n"
wrong = []
count = 0


def check(what, got, expected):
    global count
    count += 1
    if got != expected:
        wrong.append(what)
        print(f"{what}\n  expected {expected!r}\n  got      {got!r}")


def run(*arguments, text=STORY, **options):
    """Exit status, standard output and standard error."""
    stdin = {"input": text.encode() if isinstance(text, str) else text} if "stdin" not in options else {}
    done = subprocess.run([PROGRAM, *arguments], timeout=120, **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **stdin, **options})
    return done.returncode, *(stream.decode(errors="replace") if stream is not None else None for stream in (done.stdout, done.stderr))


def closed():
    """A pipe that nobody reads."""
    read, write = os.pipe()
    os.close(read)
    return write


with tempfile.TemporaryDirectory() as folder:
    folder = os.fsencode(folder)
    named = os.path.join(folder, b"caf\xe9")
    with open(named, "wb") as file:
        file.write(b"Harbor reopens\nPORTO, May 3 (Lusa) -- caf\xe9.\n")
    shown = os.fsdecode(folder) + "/caf\N{REPLACEMENT CHARACTER}"
    check("a file whose name is no text", run(named), (1, "", f"wirecopy: {shown}: not UTF-8 at byte 41, line 2\n"))
    with open(named, "wb") as file:
        file.write(b"Harbor reopens\nShips moved.\n")
    check("a file that is no wire story", run(named)[2].splitlines()[0], f"wirecopy: {shown}:2:1: no line opens with a dateline")
    with open(named, "wb") as file:
        file.write(b"Harbor reopens\nPORTO, Narch 3 (Lusa) -- Ships moved.\n")
    status, _, said = run("--diagnostics", named)
    check("a diagnostic names its file", (status, said.splitlines()[0].split(" warning:")[0]), (0, f"{shown}:2:8:"))
    check("a diagnostic of standard input", run("--diagnostics", text="Harbor reopens\nPORTO, Narch 3 (Lusa) -- Ships moved.\n")[2][:5], "2:8: ")
    check("a folder", run(folder), (1, "", f"wirecopy: {os.fsdecode(folder)}: Is a directory (os error 21)\n"))
    check("a file that is not there", run(b"missing"), (1, "", "wirecopy: missing: No such file or directory (os error 2)\n"))

check("wrong use is one sentence", run("--strict"), (2, "", "wirecopy: there is no option --strict; --help lists those that there are\n"))
check("--version", run("--version")[0::2], (0, ""))
check("--help", run("--help")[0::2], (0, ""))

many = ('{"id":1,"text":"Ships moved."}\n' * 20_000).encode()
for arguments in [["--help"], ["--version"], ["--lenient"], ["--ndjson"]]:
    text = many if arguments == ["--ndjson"] else STORY
    check(f"{arguments} into a closed pipe", run(*arguments, text=text, stdout=closed()), (0, None, ""))
    with open("/dev/full", "wb") as full:
        said = "wirecopy: standard output: No space left on device (os error 28)\n"
        check(f"{arguments} to a full disk", run(*arguments, text=text, stdout=full), (1, None, said))

for stderr in [closed(), open("/dev/full", "wb")]:
    check("wrong use with nobody to tell", run("--strict", stderr=stderr), (2, "", None))

damaged = "Harbor reopens\nPORTO, Narch 3 (Velna Radio) -- Ships moved.\n"
with open("/dev/full", "wb") as full:
    status, out, _ = run("--diagnostics", text=damaged, stderr=full)
    check("diagnostics that nothing takes", (status, out.startswith("{")), (0, True))

# What ended the process once, each on a line of its own, and a story behind them.
hostile = ["()" * 50_000, "(']" * 50_000, "(x)" * 50_000, "(Adds) " * 50_000, "(]" * 50_000 + " -",
           "PORTO, " + "Safar 1 corresponding to " * 10_000 + "May 3 (Lusa) - Ships moved.",
           "Ships moved." + " (Reporting by A)." * 20_000]
lines = [f'{{"id":{nth},"text":"{text}"}}' for nth, text in enumerate(hostile)] + ['{"id":"x","text":7}', '{"id":"last","text":"Ships moved."}']
for arguments in [["--ndjson"], ["--ndjson", "--diagnostics"]]:
    status, out, said = run(*arguments, text="\n".join(lines))
    answers = out.splitlines()
    ids = [answer.split(",")[0].removeprefix('{"id":') for answer in answers]
    check("hostile lines are answered", ids, [*map(str, range(len(hostile))), '"x"', '"last"'])
    check("a refused line is told", (status, answers[-2], said), (1, '{"id":"x","line":8,"error":"expected an object with one text, and at most one id, on one line"}', "wirecopy: 1 line was refused\n"))

# An answer comes before the next line is sent.
with subprocess.Popen([PROGRAM, "--ndjson"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
    for text in ["Ships moved.", "Tugs followed."]:
        process.stdin.write(f'{{"id":1,"text":"{text}"}}\n'.encode())
        process.stdin.flush()
        answers = select.select([process.stdout], [], [], 30)[0]
        check("an answer on the spot", [text in answer.readline().decode() for answer in answers], [True])
        if not answers:
            process.kill()
            break
    process.stdin.close()
    check("the end of a stream", process.wait(), 0)

print(f"{count - len(wrong)} passed, {len(wrong)} failed")
sys.exit(bool(wrong) or not count)
