"""Generators as a pipeline: laziness is visible in the interleaving."""
def source(n):
    for i in range(n):
        print(f"<{i}", end="")
        yield i
    print("<end", end="")


def only(pred, it):
    for x in it:
        if pred(x):
            print("?", end="")
            yield x


def times(k, it):
    return (x * k for x in it)


def batch(n, it):
    chunk = []
    for x in it:
        chunk.append(x)
        if len(chunk) == n:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


for x in batch(2, times(10, only(lambda v: v % 2, source(8)))):
    print(" ->", x)


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def takewhile(pred, it):
    for x in it:
        if not pred(x):
            return
        yield x


print(list(takewhile(lambda p: p < 60, primes())))


def merge(*its):
    heads = []
    for it in map(iter, its):
        try:
            heads.append([next(it), it])
        except StopIteration:
            pass
    while heads:
        smallest = min(heads, key=lambda h: h[0])
        yield smallest[0]
        try:
            smallest[0] = next(smallest[1])
        except StopIteration:
            heads.remove(smallest)


print(list(merge([1, 4, 7], [2, 5], (), iter([0, 9]))))


def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest


print(["".join(p) for p in permutations(list("abc"))])


def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)


def pairwise_sum(it): return (a + b for a, b in window(it, 2))


print(list(pairwise_sum(range(6))), list(window("abcd", 3)))


def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1


print(list(collatz(6)), max(((sum(1 for _ in collatz(n)), n) for n in range(1, 30))))


def queens(n, row=0, placed=()):
    if row == n:
        yield placed
    for col in range(n):
        if all(c != col and abs(c - col) != row - r for r, c in enumerate(placed)):
            yield from queens(n, row + 1, placed + (col,))


print(sum(1 for _ in queens(6)), next(queens(8)))
