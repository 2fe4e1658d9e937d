"""Reads `cargo metadata` and fails on a licence or a source that was not agreed to, or agreed to for this package alone by an
argument."""
import json
import sys

# CC0-1.0 is that of tiny-keccak, which arrow names for WebAssembly alone.
AGREED = {"MIT", "Apache-2.0", "Unicode-3.0", "Zlib", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Unlicense", "0BSD", "CC0-1.0"} | set(sys.argv[1:])


def is_agreed(expression):
    alternatives = expression.replace("/", " OR ").replace("(", "").replace(")", "").split(" OR ")
    return any(all(part.split(" WITH ")[0].strip() in AGREED for part in either.split(" AND ")) for either in alternatives)


wrong = 0
for package in json.load(sys.stdin)["packages"]:
    if package["source"] and not package["source"].startswith("registry+"):
        print("source", package["id"])
        wrong = 1
    if not is_agreed(package["license"] or ""):
        print("licence", package["name"], package["license"])
        wrong = 1
sys.exit(wrong)
