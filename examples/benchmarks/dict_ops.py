# Dicts and sets: insert, look up, update, delete, iterate, comprehensions, tuple keys.
import sys

DEFAULT = 640


def run(n):
    numbers = {}
    for i in range(n):
        numbers[i * 7919 % 100_003] = i
    names = {f"key{i}": i for i in range(n)}
    total = 0
    for key, value in numbers.items():
        total += key ^ value
    for i in range(n):
        total += names["key" + str(i)]
        if i in numbers:
            total += 1
    for key in list(names):
        if names[key] % 3 == 0:
            del names[key]
    grid = {(i % 50, i // 50): i for i in range(n)}
    for x in range(50):
        total += grid.get((x, 1), 0) + grid.get((x, -1), 0)
    evens = {i for i in range(0, n, 2)}
    threes = {i for i in range(0, n, 3)}
    both = evens & threes
    assert len(both) == (n + 5) // 6 and len(evens | threes) == len(evens) + len(threes) - len(both)
    merged = {**names, **{i: i for i in range(100)}}
    merged |= names
    inverse = {v: k for k, v in names.items()}
    assert len(names) == n - (n + 2) // 3 and len(merged) == len(names) + 100 and inverse[1] == "key1"
    return total


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
totals = {run(6000) for _ in range(rounds)}
assert totals == {318184235}, totals
print("dict_ops", *totals)
