#!/usr/bin/env python3
"""Lists the functions of src that call themselves, or one another in a ring, as deep as a text wants.

    recursion.py IR ALLOWED

IR is the crate's unoptimised LLVM IR, in which each function that the crate instantiates stands once and calls by
name. Whatever a function's body names is an arrow from it: a call, a function handed on, a table of virtual calls.
So a ring may be listed though no input runs through it, for example where a function is only handed on. Not seen is
generic code that the crate itself does not instantiate (a caller's `Serializer`), and rings through a caller's code.
ALLOWED names the
rings that are bounded, a function a line, the reason behind a `#`. Exit status 1 if the two differ.
"""
import pathlib, re, sys

DEFINED = re.compile(r'^define .*?@("[^"]+"|[\w.$]+)\(')
CONSTANT = re.compile(r'^@("[^"]+"|[\w.$]+) = ')
NAMED = re.compile(r'@("[^"]+"|[\w.$]+)')


def arrows(ir):
    """What each symbol names, and how functions are called in the source."""
    names, named, symbol, comment = {}, {}, None, ""
    for line in ir.splitlines():
        if line.startswith("; ") and symbol is None:
            # Above each function stand its path and its attributes.
            comment = comment if line.startswith("; Function Attrs") else line[2:]
        elif found := DEFINED.match(line):
            symbol = found[1]
            names[symbol], named[symbol] = comment or symbol, set()
        elif line == "}":
            symbol, comment = None, ""
        elif symbol is not None:
            named[symbol].update(NAMED.findall(line))
        elif found := CONSTANT.match(line):
            named[found[1]] = set(NAMED.findall(line)) - {found[1]}
    return names, named


def rings(named):
    """The strongly connected components of more than one symbol, or of one that names itself; Tarjan's, without recursion."""
    index, low, on_path, path, found = {}, {}, set(), [], []
    for root in named:
        if root in index:
            continue
        work = [(root, iter(sorted(named[root] & named.keys())))]
        index[root] = low[root] = len(index)
        path.append(root)
        on_path.add(root)
        while work:
            symbol, rest = work[-1]
            called = next(rest, None)
            if called is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[symbol])
                if low[symbol] == index[symbol]:
                    ring = path[path.index(symbol):]
                    del path[path.index(symbol):]
                    on_path.difference_update(ring)
                    if len(ring) > 1 or symbol in named[symbol]:
                        found.append(ring)
            elif called not in index:
                index[called] = low[called] = len(index)
                path.append(called)
                on_path.add(called)
                work.append((called, iter(sorted(named[called] & named.keys()))))
            elif called in on_path:
                low[symbol] = min(low[symbol], index[called])
    return found


def main():
    ir, allowed = (pathlib.Path(argument).read_text() for argument in sys.argv[1:])
    allowed = {line.split("#")[0].strip() for line in allowed.splitlines()} - {""}
    names, named = arrows(ir)
    ours = sum("wirecopy::" in name for name in names.values())
    if not ours:
        sys.exit("recursion: no function of the crate in this IR")
    listed = set()
    for ring in rings(named):
        members = sorted({names[symbol] for symbol in ring if symbol in names})
        if any("wirecopy::" in name for name in members):
            listed.update(members)
            print("ring:", ", ".join(members))
    for name in sorted(listed - allowed):
        print(f"new: {name}")
    for name in sorted(allowed - listed):
        print(f"no more: {name}")
    print(f"counted {ours} functions of the crate, {len(listed)} of which may call themselves, {len(allowed)} allowed")
    sys.exit(listed != allowed)


main()
