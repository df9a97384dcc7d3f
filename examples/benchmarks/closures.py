# Closures: counters with nonlocal, functions that make functions, lambdas, defaults.
import sys

DEFAULT = 5_300_000


def counter():
    n = 0

    def up(step=1):
        nonlocal n
        n += step
        return n

    return up


def compose(f, g):
    return lambda x: f(g(x))


def adder(k):
    return lambda x: x + k


def run(n):
    count = counter()
    increment = compose(adder(1), adder(2))
    triple = compose(increment, compose(increment, increment))
    total = 0
    for i in range(n):
        count()
        count(2)
        total += triple(i)
        total -= adder(i)(9)
    return count(0), total


n = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
counted, total = run(n)
assert counted == 3 * n and total == 0
print("closures", counted, total)
