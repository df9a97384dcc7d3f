# The queens problem on a board of seven, with lists, sets and recursion.
import sys

DEFAULT = 9500


def place(row, size, columns, up, down):
    if row == size:
        return 1
    found = 0
    for column in range(size):
        if column not in columns and row + column not in up and row - column not in down:
            columns.add(column)
            up.add(row + column)
            down.add(row - column)
            found += place(row + 1, size, columns, up, down)
            columns.remove(column)
            up.remove(row + column)
            down.remove(row - column)
    return found


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
total = 0
for _ in range(rounds):
    total += place(0, 7, set(), set(), set())
assert total == 40 * rounds
print("queens", total)
