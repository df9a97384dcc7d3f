# Pipelines of generators, generator expressions, and values sent in.
import sys

DEFAULT = 14_000_000


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(source):
    for x in source:
        yield x * x


def pairs(source):
    for a in source:
        b = next(source)
        yield a, b


def averager():
    total = n = 0
    while True:
        total += yield total
        n += 1


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


n = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
n -= n % 2
total = sum(x - 1 for x in squares(count(n)))
assert total == (n - 1) * n * (2 * n - 1) // 6 - n
difference = sum(b - a for a, b in pairs(count(n)))
assert difference == n // 2
collect = averager()
next(collect)
for x in range(n // 2):
    result = collect.send(x)
assert result == (n // 2) * (n // 2 - 1) // 2
for _ in range(n // 50_000):
    assert sum(tree(10)) == 2036
print("generators", total)
