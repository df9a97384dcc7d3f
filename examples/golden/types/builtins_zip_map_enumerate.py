"""zip, map, filter, enumerate, reversed and iter with two arguments: laziness, lengths, messages."""
print(
    list(zip()), list(zip("ab")), list(zip("abc", [1, 2], (True, False, None))), dict(zip("ab", range(5))),
    list(zip(*[(1, 2), (3, 4)])), list(zip(range(3), range(3), strict=True)), [a + b for a, b in zip("ab", "cd")]
)
print(
    list(map(str.upper, "ab")), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(None.__class__, [])),
    list(map(pow, [2, 3], [3, 2])), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(int, "123")),
    [*map(len, ["a", "bb"])],
)
print(
    list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(str.isdigit, "a1b2")),
    list(filter(lambda x: x % 2, range(5))), list(filter(int, ["1", "0", "2"])), list(filter(bool, {0: 1, 1: 2})),
)
print(
    list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([])),
    dict(enumerate("xy", 10 ** 20)), [i for i, _ in enumerate(range(3), True)]
)
print(
    list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})),
    list(reversed((1, 2))), list(reversed(b"ab")), "".join(reversed("abc")),
)
log = []


def trace(x):
    log.append(x)
    return x


m = map(trace, [1, 2, 3])
print(log, next(m), log, list(m), log)
z = zip(map(trace, "ab"), map(trace, [10]))
log.clear()
print(list(z), log)
f = filter(trace, [0, 5, 0, 6])
log.clear()
print(next(f), log, next(f), log, next(f, "end"))
n = iter([1, 2, 3, 4, 5])
print(list(zip(n, n)), list(n), next(n, "gone"))
e = enumerate(iter("abc"))
next(e)
print(list(e), iter(e) is e)
it = iter(iter([1, 2, 0, 3]).__next__, 0)
print(list(it), list(it), type(it).__name__)
lines = iter(["x", "y", "END", "z"])
print([line for line in iter(lambda: next(lines), "END")], next(lines))
a, b = zip(*[(1, "a"), (2, "b")])
print(
    a, b, [*zip([1, 2], "ab")][::-1], sorted(zip([3, 1], "xy")), max(enumerate([5, 9, 2]), key=lambda p: p[1]),
    list(map(list, zip(*[[1, 2], [3, 4]]))), sum(map(lambda p: p[0] * p[1], zip([1, 2, 3], [4, 5, 6]))),
)


def bad_gen():
    yield 1
    raise ValueError("in the middle")


for bad in (
    lambda: zip(5), lambda: list(zip([1], 5)), lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip("a", "b", "cd", strict=True)), lambda: zip(foo=1),
    lambda: map(), lambda: map(str), lambda: list(map(5, [1])), lambda: list(map(lambda: 0, [1])),
    lambda: list(map(len, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(len, [1])),
    lambda: filter(1, 2, 3), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", 1.5),
    lambda: enumerate("a", 1, 2), lambda: enumerate("a", foo=1), lambda: reversed(5), lambda: reversed({1}),
    lambda: reversed(iter([])), lambda: reversed(), lambda: list(map(str, bad_gen())),
    lambda: list(zip(bad_gen(), [1, 2])), lambda: list(enumerate(bad_gen())), lambda: iter(5, 1), lambda: iter(),
    lambda: next(), lambda: next([]), lambda: next(iter([])), lambda: list(map(str, [1], 5)),
):
    try:
        print(bad())
    except (TypeError, ValueError, StopIteration) as err:
        print(type(err).__name__, err)
