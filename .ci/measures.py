#!/usr/bin/env python3
"""Counts what the code is like, and what it costs to build.

    measures.py [FOLDER]

Lines of code are those that are neither blank nor a comment nor of a test. The reading core is what turns a text into
an article: every room but the tables of names and those of OUTSIDE. With FOLDER, the crate is built alone, its
dependencies being there, in that folder: the processor's seconds of a release build without features, and the lines
of LLVM's code before it is optimised, which do not depend on what else the machine does.
"""
import os, pathlib, re, resource, shutil, subprocess, sys, tomllib

# A function of any kind that says what something may be, and not what it asks: free, a method, one inside another, a closure.
GUESS = r"\bfn may(?:_\w+)?\b|\blet (?:mut )?may(?:_\w+)? = (?:move )?\|"
ROOT = pathlib.Path(__file__).parent.parent
SRC = ROOT / "src"
TABLES = ["agency/table", "language/months", "language/weekdays"]
OUTSIDE = ["lib", "arbitrary", "date/json", "date/resolve", "diagnostic", "error", "json", "prose", "snippet", "span",
           "standards", "text", "utf8"]


def counted(source):
    """How many lines are code, documentation, and tests."""
    counts = dict(code=0, docs=0, tests=0)
    test = None
    for line in source.splitlines():
        bare = line.strip()
        if test is None and re.match(r"#\[cfg\((all\()?test\b", bare):
            test = line[: len(line) - len(line.lstrip())]
        if test is not None:
            counts["tests"] += bool(bare) and not bare.startswith("//")
            # rustfmt closes a block at the margin where it opened; a module of its own file is one line, as an import is.
            alone = r"(pub(\(\w+\))? )?(mod \w+|use .*|extern crate \w+);$"
            if line in (test + "}", test + "};") or re.match(re.escape(test) + alone, line):
                test = None
        elif bare.startswith(("///", "//!")):
            counts["docs"] += 1
        elif bare and not bare.startswith("//"):
            counts["code"] += 1
    return counts


def below(path, names):
    return any(path == name or path.startswith(name + "/") for name in names)


def code():
    total, core = dict(code=0, docs=0, tests=0), dict(code=0, docs=0, tests=0)
    guesses = 0
    for path in sorted(SRC.rglob("*.rs")):
        name = path.relative_to(SRC).with_suffix("").as_posix()
        source = path.read_text(encoding="utf-8")
        counts = counted(source)
        if re.search(r"(^|/)tests(/|$)", name):
            counts = dict(code=0, docs=0, tests=counts["code"] + counts["tests"])
        guesses += len(re.findall(GUESS, source))
        for sums in [total] if below(name, TABLES + OUTSIDE) else [total, core]:
            for kind in sums:
                sums[kind] += counts[kind]
    exclusions = tomllib.loads((ROOT / ".cargo" / "mutants.toml").read_text(encoding="utf-8"))["exclude_re"]
    print(f"measured: {core['code']} lines of code in the reading core, goal 4000; {core['tests']} of tests beside it, goal 3500")
    print(f"measured: {total['code']} lines of code in src, {total['tests']} of tests")
    print(f"measured: {total['docs'] / total['code']:.2f} lines of documentation for each of code, goal 0.35; "
          f"{core['docs'] / core['code']:.2f} in the reading core")
    print(f"measured: {guesses} functions named may_*, goal 0")
    print(f"measured: {len(exclusions)} exclusions of mutants, goal 25")


def build(folder):
    command = ["cargo", "rustc", "--locked", "--release", "--lib", "--no-default-features", "--target-dir", folder]
    before = ["cargo", "clean", "--release", "-p", "wirecopy", "--target-dir", folder]
    ir = ["--", "--emit=llvm-ir", "-Cno-prepopulate-passes", "-Ccodegen-units=1"]
    environment = dict(os.environ, CARGO_INCREMENTAL="0")

    def run(*words):
        subprocess.run(words, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def seconds():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    run(*command)
    took = []
    for _ in range(2):
        run(*before)
        start = seconds()
        run(*command)
        took.append(seconds() - start)
    print(f"measured: {min(took):.1f} seconds of a processor for a clean release build of the crate alone, goal 9; the less of two")
    run(*before)
    run(*command, *ir)
    lines = functions = 0
    for path in pathlib.Path(folder).rglob("release/deps/wirecopy-*.ll"):
        for body in re.findall(r"^define .*?^}$", path.read_text(encoding="utf-8"), re.M | re.S):
            functions += 1
            lines += body.count("\n") + 1
    print(f"measured: {lines} lines of LLVM's code in {functions} functions before it is optimised")
    shutil.rmtree(folder)


code()
if sys.argv[1:]:
    build(sys.argv[1])
