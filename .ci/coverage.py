"""What the coverage step asks: `coverage.py binaries` of cargo's messages, `coverage.py lines LCOV FLOOR`."""
import collections, json, os, re, sys


def binaries():
    for line in sys.stdin:
        message = json.loads(line)
        if message.get("executable") and message["profile"]["test"]:
            print(message["executable"])


def test_lines(source):
    """The lines of `#[cfg(test)] mod … { … }`, which rustfmt closes at the margin where it opened."""
    inside, lines = None, set()
    for number, line in enumerate(source, 1):
        if inside is None and re.match(r"\s*#\[cfg\((all\()?test\b", line):
            inside = re.match(r"\s*", line).group()
        elif inside is not None and (line.rstrip() == inside + "}" or line.startswith(inside + "mod ") and ";" in line):
            lines.add(number)
            inside = None
        if inside is not None:
            lines.add(number)
    return lines


def const_functions(source):
    """The lines of each `const fn` that is not public, which rustfmt closes at the margin where it opened."""
    margin, functions = None, []
    for number, line in enumerate(source, 1):
        if margin is None and re.match(r"\s*(pub\([a-z]+\) )?const fn ", line):
            margin = re.match(r"\s*", line).group()
            functions.append(set())
        if margin is not None:
            functions[-1].add(number)
            if line.rstrip() == margin + "}":
                margin = None
    return functions


def compiled_lines(source, counts):
    """The lines of tables' functions: they run while the crate is built, where no profile counts, and never again."""
    unused = [lines for lines in const_functions(source) if not any(counts.get(number) for number in lines)]
    return set().union(*unused)


def lines(lcov, floor):
    # A line that several instances of a generic function share is run if one of them ran it.
    hits, path = collections.defaultdict(lambda: collections.defaultdict(int)), None
    for record in open(lcov):
        kind, _, value = record.rstrip("\n").partition(":")
        if kind == "SF":
            path = os.path.relpath(value)
        elif kind == "DA" and path.startswith("src/") and not re.search(r"(^|/)tests(/|\.rs$)", path):
            number, count = map(int, value.split(",")[:2])
            hits[path][number] += count
    run = total = compiled = 0
    for path in sorted(hits):
        source = open(path, encoding="utf-8").readlines()
        tests, built = test_lines(source), compiled_lines(source, hits[path])
        compiled += sum(number in built - tests for number in hits[path])
        counted = {number: count for number, count in hits[path].items() if number not in tests | built}
        missed = sorted(number for number, count in counted.items() if not count)
        run, total = run + len(counted) - len(missed), total + len(counted)
        if missed:
            print(f"{path}: not run: {' '.join(map(str, missed))}")
    share = 100 * run / max(total, 1)
    print(f"lines {share:.2f} % of {total} in src, floor {floor}; {compiled} more are run by the compiler alone")
    sys.exit(share < float(floor))


binaries() if sys.argv[1] == "binaries" else lines(*sys.argv[2:])
