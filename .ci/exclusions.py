"""Fails where an exclusion of .cargo/mutants.toml names no mutant any more: `cargo mutants --list --no-config | exclusions.py`."""
import re
import sys
import tomllib

with open(".cargo/mutants.toml", "rb") as file:
    excluded = tomllib.load(file)["exclude_re"]
mutants = sys.stdin.read().splitlines()
stale = [pattern for pattern in excluded if not any(re.search(pattern, mutant) for mutant in mutants)]
for pattern in stale:
    print(f"names no mutant: {pattern}")
left_out = sum(any(re.search(pattern, mutant) for pattern in excluded) for mutant in mutants)
print(f"mutants: {len(excluded)} exclusions leave out {left_out} of {len(mutants)}")
sys.exit(bool(stale) or not mutants)
