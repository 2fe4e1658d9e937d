#!/usr/bin/env python3
"""Writes docs/figures.md from what the steps of .ci/run printed.

    figures.py FILE FOLDER STEP...

FOLDER holds `STEP.figures` and `STEP.log` of each step that passed. A step that did not run, or that was skipped, keeps
the section that FILE has, with the commit that it was run at. The sections stand in the order of the steps.
"""
import pathlib, re, sys

HEAD = """# Figures of the last run

Written by `bash .ci/run figures` from what the steps of `.ci/run` printed, and by nobody's hand. Each section says at
which commit and by which compiler it was run. What a step proves, and its command, stand in `CONTRIBUTING.md`; how the
measurements are made, in `performance.md`. A goal is what the figure is to reach; a step fails at its ceiling or floor, which is what was
reached before. `-dirty` behind a commit means that files were changed since.
"""

# Instructions that an input is to take at most, and how many times `Desk::new()` a desk with rows of a caller's own.
GOALS = {"tass": 9000, "wrapped": 26000, "bare": 12000, "cyrillic": 14500, "release": 22000, "cjk": 22000, "page": 99000,
         "corpus:tass": 10000, "corpus:reuters2017": 16000, "corpus:reuters1987": 32000}
TIMES = {"one": 1.1, "thousand": 1.3, "own": 1.1}


def instructions(log):
    counts = {name: int(count) for name, count in re.findall(r"^(\S+) +(\d+)  was ", log, re.M)}
    rows = ["| input | instructions | goal |", "|---|---:|---:|"]
    for name, count in counts.items():
        text, _, desk = name.partition("/")
        goal = f"{GOALS[name]:,}" if name in GOALS else ""
        if desk in TIMES:
            times = count / counts[f"{text}/known"]
            goal = f"{TIMES[desk]} times `Desk::new()`, is {times:.2f}"
        rows.append(f"| `{name}` | {count:,} | {goal} |")
    return rows


def code(log, pattern):
    return ["```text", *re.findall(pattern, log, re.M), "```"]


def rivals(log):
    """The table of rivals, then the tables by length and by threads, then the stream."""
    names = "text|tass|long|wrapped|cyrillic|cjk|bare|release|dateline|day|day7901|archive"
    rest = re.findall(r"^(?:\|.*|\d+ bytes: .*serde_json.*)$", log, re.M)
    # A table of its own needs a blank line before it.
    return [*code(log, rf"^(?:{names}) .*$"), *(line for shown in rest for line in ([""] if shown.startswith(("| story", "wire")) else []) + [shown])]


# What a step's section shows beside the lines of its summary.
TABLES = {
    "instructions": instructions,
    "score": lambda log: code(log, r"^(?:corpus |\w+ +\d+ +\d+ +[\d.]+ ).*$"),
    "rivals": rivals,
}


def section(step, folder):
    """The lines below a step's heading, or `None` if it has no figures."""
    path = folder / f"{step}.figures"
    if not path.exists():
        return None
    made_by, *summary = path.read_text(encoding="utf-8").splitlines()
    if any(line.startswith("skipped") or "at hand" in line and step in ("score", "ninjs") for line in summary):
        return None
    passed = sum(int(count) for line in summary for count in re.findall(r"^test result: ok\. (\d+) passed", line))
    lines = [f"{passed:,} tests pass."] if passed else []
    lines += [line for line in summary if not line.startswith("test result:")]
    table = TABLES[step]((folder / f"{step}.log").read_text(encoding="utf-8")) if step in TABLES else []
    if not lines and not table:
        return None
    bullets = [f"- {re.sub(r'^(measured|memory|mutants|instructions|loads): ', '', line)}" for line in lines]
    return [f"At {made_by}.", "", *bullets, *([""] if bullets and table else []), *table]


def main():
    file, folder, steps = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
    old = file.read_text(encoding="utf-8") if file.exists() else ""
    sections = dict(re.findall(r"^## (\w+)\n\n(.*?)\n*(?=^## |\Z)", old, re.M | re.S))
    new = 0
    for step in steps:
        lines = section(step, folder)
        if lines:
            sections[step] = "\n".join(lines)
            new += 1
    written = [f"## {step}\n\n{sections[step]}\n" for step in steps if step in sections]
    file.write_text("\n".join([HEAD, *written]), encoding="utf-8")
    print(f"measured: {new} sections of {file} written anew, {len(written) - new} kept")


main()
