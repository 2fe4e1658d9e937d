#!/usr/bin/env python3
"""Counts the instructions that each adversary costs at 1, 10 and 100 times its length.

    growth.py PROGRAM FOLDER [ADVERSARY ...]

PROGRAM is tests/growth's; FOLDER takes callgrind's dumps. 10 times the input may cost at most 11 times the work,
and so may 10 times what is added to it, which no head's own cost can hide. Exit status 1 if any costs more.
"""
import concurrent.futures, os, pathlib, shutil, subprocess, sys, tempfile

ONCE = 1000
LENGTHS = [ONCE, 10 * ONCE, 100 * ONCE]
CEILING = 11.0
COUNTED = "wirecopy_growth::counted"


def instructions(program, folder, way, adversary):
    folder = pathlib.Path(tempfile.mkdtemp(dir=folder))
    command = ["valgrind", "--tool=callgrind", f"--toggle-collect={COUNTED}", f"--dump-after={COUNTED}",
               f"--callgrind-out-file={folder}/dump", program, way, adversary, *map(str, LENGTHS)]
    subprocess.run(command, check=True, capture_output=True)
    totals = []
    for call in range(1, len(LENGTHS) + 1):
        dump = (folder / f"dump.{call}").read_text().splitlines()
        totals.append(int(next(line for line in dump if line.startswith("totals:")).split()[1]))
    shutil.rmtree(folder)
    return totals


def main():
    program, folder, only = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    listed = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    pairs = [pair for pair in (line.split("\t") for line in listed) if not only or pair[1] in only]
    pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
    counts = pool.map(lambda pair: instructions(program, folder, *pair), pairs)
    worst, above, count = 0.0, 0, 0
    for (way, adversary), (once, ten, hundred) in zip(pairs, counts):
        ratios = [ten / once, hundred / ten, (hundred - ten) / max(ten - once, 1)]
        # Less than an instruction a byte is a text that was not read to its end, and no growth.
        is_read = hundred > 100 * ONCE
        high = is_read and max(ratios) > CEILING
        worst, above, count = max(worst, *ratios) if is_read else worst, above + high, count + 1
        print(f"{way:9} {adversary:26} {once:10} {ten:11} {hundred:12}  {ratios[0]:5.2f} {ratios[1]:5.2f} {ratios[2]:5.2f}{'  ABOVE' if high else ''}",
              flush=True)
    print(f"grew at most {worst:.2f} times for 10 times the input, {count} counted, {above} above {CEILING:g}")
    sys.exit(above > 0 or count == 0)


main()
