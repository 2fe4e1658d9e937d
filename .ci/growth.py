#!/usr/bin/env python3
"""Counts the instructions that hostile texts cost at 1, 10 and 100 times a length.

    growth.py PROGRAM FOLDER [FILE ...]

PROGRAM is tests/growth's; FOLDER takes callgrind's dumps. The texts are the program's own adversaries, and those that
FILE lists, a line each; those are shorter, and read in the one way that holds all others. 10 times the longer
input may cost at most 10.8 times the work, and so may 10 times what is added to the shorter, which no head's own cost can
hide. A text that has a dateline at the shortest, and too long a head for one at the next, is read at 10 times the lengths
before it is judged. At the longest a byte may cost at most DEAREST times what reading an ordinary story costs. Exit status
1 if any costs more.
"""
import concurrent.futures, os, pathlib, shutil, subprocess, sys, tempfile

TIMES = [1, 10, 100]
CEILING = 10.8
# What was reached, 1,133 times in a stream of stories of three bytes, and 242 elsewhere; the goal is 60.
DEAREST = 1200
ORDINARY = "an ordinary story"
COUNTED = "wirecopy_growth::counted"


def instructions(program, folder, once, way, text):
    """Of each length; `None` where the program did not live to the end."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=folder))
    command = ["valgrind", "--tool=callgrind", f"--toggle-collect={COUNTED}", f"--dump-after={COUNTED}",
               f"--callgrind-out-file={folder}/dump", program, way, text, *(str(once * times) for times in TIMES)]
    if subprocess.run(command, capture_output=True).returncode:
        return None
    totals = []
    for call in range(1, len(TIMES) + 1):
        dump = (folder / f"dump.{call}").read_text().splitlines()
        totals.append(int(next(line for line in dump if line.startswith("totals:")).split()[1]))
    shutil.rmtree(folder)
    return totals


def growth(totals, longest):
    """How often more each length costs than the one before, and what it adds; nothing of a text not read to its end."""
    once, ten, hundred = totals
    # Less than an instruction a byte is a text that was not read to its end, and no growth.
    return [ten / once, hundred / ten, (hundred - ten) / max(ten - once, 1)], hundred > longest


def listed(program, *arguments):
    lines = subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout.splitlines()
    return [tuple(line.split("\t")) for line in lines]


def described(text):
    """A text's pieces, where it is a line of a file."""
    file, _, line = text.rpartition(":")
    if not file:
        return text
    return f"{text.rpartition('/')[2]} " + pathlib.Path(file).read_text().splitlines()[int(line) - 1].replace("\t", " ")


def main():
    program, folder, files = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    pairs = [pair for file in files for pair in listed(program, "list", file)] if files else listed(program)
    pairs = list(dict.fromkeys(pairs))
    pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
    length = 250 if files else 700
    counts = dict(zip(pairs, pool.map(lambda pair: instructions(program, folder, length, *pair), pairs)))
    ordinary = counts["whole" if files else "lenient", ORDINARY][-1]
    worst, dearest, above = 0.0, (0.0, "nothing"), 0
    for (way, text), totals in counts.items():
        if totals is None:
            above += 1
            print(f"{way:9} {described(text)}  ENDED THE PROCESS", flush=True)
            continue
        ratios, is_read = growth(totals, length * TIMES[-1])
        if is_read and max(ratios[1:]) > CEILING:
            again = instructions(program, folder, length * 10, way, text)
            ratios, is_read = growth(again, length * 10 * TIMES[-1]) if again else (ratios, is_read)
        once, ten, hundred = totals
        dear = hundred / ordinary
        high = is_read and max(ratios[1:]) > CEILING or dear > DEAREST
        worst, dearest, above = max(worst, *ratios[1:]) if is_read else worst, max(dearest, (dear, f"{way} {described(text)}")), above + high
        print(f"{way:9} {once:10} {ten:11} {hundred:12}  {ratios[0]:5.2f} {ratios[1]:5.2f} {ratios[2]:5.2f} {dear:7.0f}  {described(text)}"
              f"{'  ABOVE' if high else ''}", flush=True)
    print(f"grew at most {worst:.2f} times for 10 times the input, {len(counts)} counted, {above} above {CEILING:g} or {DEAREST} times an ordinary story;"
          f" dearest: {dearest[0]:.0f} times, {dearest[1]}")
    sys.exit(above > 0 or not counts)


main()
