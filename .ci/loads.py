#!/usr/bin/env python3
"""Counts how often a reading loads each byte of its text, with valgrind's lackey.

    loads.py PROGRAM

PROGRAM is that of benches/instructions: it says where the text lies, and reads it as often as asked. What a second
reading adds is one reading. A load counts for every byte that it covers, so one vector of 32 bytes is 32, and reading
the text by vectors once from end to end is one load a byte. Exit status 1 if an input is above its ceiling.
"""
import concurrent.futures, os, pathlib, subprocess, sys, tempfile

# Of each input: what was reached, and the goal. It rose once, by 0.8 and 1.0, when feet behind a last sentence came in.
CEILINGS = {"tass": (6.3, 3), "wrapped": (11.7, 6)}


def loaded(program, name, times):
    """The text, and how often each byte of it was loaded in 1 + `times` readings."""
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / "trace"
        done = subprocess.run(["valgrind", "--tool=lackey", "--trace-mem=yes", f"--log-file={trace}", program, name, str(times)],
                              check=True, capture_output=True, text=True)
        _, start, length = done.stdout.split()
        start, length = int(start, 16), int(length)
        counts = [0] * length
        with open(trace) as lines:
            for line in lines:
                # ` L 1fff000710,8` is a load of eight bytes, ` M …` a load and a store of the same place.
                if line.startswith((" L", " M")):
                    at, size = line[3:].split(",")
                    at = int(at, 16) - start
                    for byte in range(max(at, 0), min(at + int(size), length)):
                        counts[byte] += 1
    return counts


def main():
    program = sys.argv[1]
    stories = pathlib.Path(__file__).parent.parent / "benches" / "stories"
    above = 0
    # Each run traces on one core, and is read on it too.
    pool = concurrent.futures.ProcessPoolExecutor(os.cpu_count())
    runs = {name: [pool.submit(loaded, program, name, times) for times in (1, 2)] for name in CEILINGS}
    for name, (ceiling, goal) in CEILINGS.items():
        text = (stories / f"{name}.txt").read_bytes()
        once, twice = (run.result() for run in runs[name])
        counts = [second - first for first, second in zip(once, twice)]
        if len(counts) != len(text) or min(counts) < 0 or not any(counts):
            sys.exit(f"loads: {name}: the program read {len(counts)} bytes, and its text has {len(text)}")
        start = 0
        for line in text.splitlines(keepends=True):
            share = counts[start:start + len(line)]
            shown = line.decode().rstrip("\n")
            print(f"{name:8} {sum(share) / len(line):6.1f} a byte, {max(share):3} at most: {shown[:60]}")
            start += len(line)
        each = sum(counts) / len(counts)
        at = counts.index(max(counts))
        line = text[:at].count(b"\n") + 1
        print(f"loads: {name}: {each:.2f} of each byte, ceiling {ceiling}, goal {goal}; {max(counts)} of one byte, in line {line}")
        if each > ceiling:
            print(f"loads: {name}: ABOVE its ceiling")
            above = 1
    sys.exit(above)


main()
