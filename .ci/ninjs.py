#!/usr/bin/env python3
"""Validate the ninjs output of the example program against IPTC's schema, record by record.

    ninjs.py [--bin PROGRAM] [--show N] [--resolve YYYY-MM-DD] SCHEMA CORPUS.jsonl [CORPUS.jsonl ...]

SCHEMA is IPTC's ninjs-schema_3.1.json (not shipped with the crate); a corpus is one object a line with `id` and
`input`. The program (default: target/release/examples/wirecopy) reads lines {"id", "text"} with --ndjson --ninjs URI
and must answer each record with an object that is valid, formats included, and in which

  - uri is the one asked for,
  - charCount and wordCount are those of the body's text (counted anew here),
  - no property holds a year that --resolve did not give: contentCreated only with --resolve,
  - located stands in the text, and so does each place's name.

Needs jsonschema and rfc3339-validator from PyPI. Exit status 1 if anything is wrong.
"""
import argparse, collections, json, pathlib, re, subprocess, sys

import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

URI = "https://example.org/stories/{id}"
FORMATS = jsonschema.FormatChecker()


@FORMATS.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z_a-z~\[\]%]+", value)


def words(text):
    """As the crate's `Prose::word_count` is documented: runs with a letter or digit, each Han or kana by itself."""
    count, inside = 0, False
    for c in text:
        if re.match(r"[\u3005-\u3007\u3041-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F"
                    r"\U00020000-\U0003FFFD]", c) and c.isalnum():
            count, inside = count + 1, False
        elif c.isspace():
            inside = False
        elif not inside and c.isalnum():
            count, inside = count + 1, True
    return count


def complaints(ninjs, record, line, validator, resolving):
    for error in validator.iter_errors(ninjs):
        yield f"{'/'.join(map(str, error.path))}: {error.message[:120]}"
    if ninjs.get("uri") != URI.replace("{id}", record["id"]):
        yield f"uri is {ninjs.get('uri')}"
    one_line = " ".join(record["input"].split())
    for body in ninjs.get("bodies", []):
        if body["charCount"] != len(body["value"]):
            yield f"charCount {body['charCount']}, not {len(body['value'])}"
        if body["wordCount"] != words(body["value"]):
            yield f"wordCount {body['wordCount']}, not {words(body['value'])}"
    if "contentCreated" in ninjs and not resolving:
        yield "contentCreated was invented"
    for place in [ninjs.get("located", "")] + [place["name"] for place in ninjs.get("places", [])]:
        if " ".join(place.split()) not in one_line:
            yield f"{place!r} is not in the text"
    dateline = line["article"].get("dateline")
    if dateline and not ninjs["bodies"][0]["value"].startswith(dateline["text"]):
        yield "the dateline does not open the body"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="target/release/examples/wirecopy")
    parser.add_argument("--show", type=int, default=5)
    parser.add_argument("--resolve")
    parser.add_argument("schema", type=pathlib.Path)
    parser.add_argument("corpus", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    schema = json.loads(options.schema.read_text())
    # The crate writes no geometry, so what a geoJSON object is need not be known.
    geojson = Resource.from_contents({}, default_specification=DRAFT202012)
    registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", geojson)
    validator = jsonschema.Draft202012Validator(schema, registry=registry, format_checker=FORMATS)
    if next(validator.iter_errors({"uri": URI.replace("{id}", "1"), "dateline": "PORTO, May 3."}), None) is None:
        sys.exit("the schema is not closed: it is not ninjs 3.1")
    command = [options.bin, "--ndjson", "--ninjs", URI] + (["--resolve", options.resolve] if options.resolve else [])
    bad = total = 0
    for path in options.corpus:
        records = [json.loads(line) for line in path.read_text().splitlines() if line.strip()]
        lines = "".join(json.dumps({"id": r["id"], "text": r["input"]}) + "\n" for r in records)
        done = subprocess.run(command, input=lines, capture_output=True, text=True)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        keys, wrong = collections.Counter(), 0
        if done.returncode or len(answers) != len(records):
            print(f"{path.name}: exit {done.returncode}, {len(answers)} of {len(records)} answered: {done.stderr[:500]}")
            bad += 1
            continue
        for record, line in zip(records, answers):
            ninjs = line.get("ninjs", {})
            keys.update(ninjs.keys())
            found = list(complaints(ninjs, record, line, validator, options.resolve))
            wrong += bool(found)
            if found and wrong <= options.show:
                print(f"  {record['id']}: {'; '.join(found)}")
        shares = "  ".join(f"{key} {keys[key]}" for key in sorted(keys) if keys[key] < len(records))
        print(f"{path.name}: {len(records)} records, {len(records) - wrong} valid; {shares}")
        bad, total = bad + wrong, total + len(records)
    print(f"validated {total} records, {bad} wrong")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
