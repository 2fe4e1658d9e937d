#!/usr/bin/env python3
"""Holds the program's reading of Reuters-21578 against its tags.

usage: reuters21578.py PROGRAM FILE.sgm...

The files are public (research use) and are not part of the project. Each is taken for Latin-1. The tags are read here by
regular expressions, and by the program as a stream: every story is to be found, with the header that the file prints.
"""
import collections
import json
import re
import subprocess
import sys

HEADER = re.compile(
    r"&#22;&#22;&#1;(?P<service>[a-zA-Z])(?P<number>\d{4})(?:&#31;)?\s*(?P<selector>[a-z]*)\s*\n"
    r"\s*(?P<priority>[a-z]+)\s+(?P<category>[a-z])\s+(?P<keywords>.*?)\s+\d\d-\d\d\s+(?P<words>\d{3,5})",
    re.S,
)
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def one_line(text):
    return re.sub(r"\s+", " ", text or "").strip()


def element(story, name):
    found = re.search(f"<{name}>(.*?)</{name}>", story, re.S)
    return found and found.group(1)


def expected(story):
    """What the tags of a story say, by field."""
    header = HEADER.search(element(story, "UNKNOWN") or "")
    if header:
        for field in ("service", "number", "selector", "priority", "category", "words"):
            yield field, header[field]
    moment = re.match(r"\s*(\d+)-([A-Z]{3})-(\d{4}) (\d+):(\d+)", element(story, "DATE") or "")
    if moment:
        day, month, year, hour, minute = moment.groups()
        yield "sent", [int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute)]
    title = element(story, "TITLE")
    if title:
        yield "headline", one_line(title)
    # Where a hyphen of the copy closed the element, copy stands in it.
    dateline = one_line(element(story, "DATELINE")).rstrip(" -")
    if re.fullmatch(r"[A-Z][A-Za-z .,'/-]*, [A-Z][a-z]+\.? \d+", dateline):
        yield "dateline", dateline


def found(line):
    """What the program read, by the same fields."""
    envelope, sent, article = (line.get(part) or {} for part in ("envelope", "sent", "article"))
    headline = article.get("headline") or {}
    read = {field: envelope.get(field) for field in ("service", "number", "selector", "priority", "category", "words")}
    read["sent"] = [sent.get(field) for field in ("year", "month", "day", "hour", "minute")]
    label = headline.get("label", "")
    words = headline.get("text", "")
    read["headline"] = {one_line(label + words), one_line(f"{label} {words}")}
    read["dateline"] = one_line((article.get("dateline") or {}).get("text")).rstrip(" -")
    return read


def main(program, files):
    right, wrong = collections.Counter(), collections.Counter()
    for file in files:
        with open(file, encoding="latin-1", newline="") as stream:
            text = stream.read()
        stories = re.findall(r"<REUTERS.*?</REUTERS>", text, re.S)
        ran = subprocess.run([program, "--stories", "-"], input=text, capture_output=True, text=True, check=True)
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        print(f"{file.rsplit('/', 1)[-1]}: {len(lines)} stories of {len(stories)}")
        if len(lines) != len(stories):
            wrong["stories"] += 1
            continue
        for story, line in zip(stories, lines):
            right["stories"] += 1
            read = found(line)
            for field, value in expected(story):
                is_read = value in read[field] if isinstance(read[field], set) else value == read[field]
                (right if is_read else wrong)[field] += 1
    for field in right:
        print(f"{field:10} {right[field]:6} of {right[field] + wrong[field]}")
    return 1 if wrong["stories"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
