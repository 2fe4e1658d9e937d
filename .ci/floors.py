"""Compares the scorer's table with the floors that the repository states."""
import sys


def table(path):
    """corpus -> column -> figure."""
    lines = [line.split() for line in open(path, encoding="utf-8") if line.strip() and not line.startswith("#")]
    head = lines[0]
    return {row[0]: dict(zip(head[1:], row[1:])) for row in lines[1:]}


floors, reached = table(sys.argv[1]), table(sys.argv[2])
below = 0
for corpus, columns in floors.items():
    for column, floor in columns.items():
        figure = reached.get(corpus, {}).get(column, "-")
        if floor == "-" or figure == "-":
            continue
        worse = float(figure) > float(floor) if column == "false" else float(figure) < float(floor)
        if worse:
            print(f"{corpus} {column}: {figure}, floor {floor}")
            below = 1
print("scored", len(floors), "corpora against their floors")
sys.exit(below)
