"""sys.getsizeof of generators, which hold their frame: variables and evaluation stack count."""
import sys

N = 1_000_000


def numbers(n):
    for i in range(n):
        yield i


def squares(n):
    i = 0
    while i < n:
        yield i ** 2
        i += 1


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def bare():
    yield


def resource(name):
    print("open", name)
    try:
        yield name.upper()
    finally:
        print("close", name)


def guarded(items):
    for item in items:
        try:
            yield int(item)
        except ValueError as e:
            print("bad", e)


def tree(node):
    if node:
        yield from tree(node[0])
        yield node[1]
        yield from tree(node[2])


def lines(path):
    with open(path) as f:
        for line in f:
            yield line.strip().split(",")


def closure():
    data = [1, 2]

    def inner(x):
        total = 0
        for d in data:
            total += d * x
            yield total, x
    return inner(2)


def echo():
    received = None
    while True:
        received = yield received
        if received is None:
            break
        print(f"got {received!r} {len(received):>3}")


def chunks(items, size=2):
    for i in range(0, len(items), size):
        yield items[i:i + size]


def filtered(d):
    yield [k for k, v in d.items() if v > 1]
    yield {k: v for k, v in d.items()}
    yield dict(a=1, b=2), [1, 2, 3], max(*d, key=lambda x: x)


async def coroutine(x):
    await coroutine(x)
    return x


async def asynchronous():
    yield 1


class Tree:
    def __init__(self):
        self.items = []

    def __iter__(self):
        for item in self.items:
            yield item
            self.count += 1


generators = [numbers(N), squares(N), fib(), bare(), resource("x"), guarded("12"), tree(None), lines("none"),
              closure(), echo(), chunks([]), filtered({}), asynchronous(), iter(Tree())]
for g in generators:
    print(g.__name__, sys.getsizeof(g))
c = coroutine(1)
print(sys.getsizeof(c))
c.close()
print([sys.getsizeof(g) for g in (
    (i for i in range(N)), (x * x for x in range(N)), (x ** 2 for x in range(N) if x % 2 == 0),
    (str(x) for x in [1]), ((x, y) for x in "ab" for y in "cd"), (w.strip().lower() for w in ["a"]),
    (f"{x}-{x + 1}" for x in []), (a + b for a, b in []), (N + x for x in []), (len(x) > 3 and x for x in []))])
print(sys.getsizeof(numbers(10)) == sys.getsizeof(numbers(N)))
