"""The built-in iterators: types, length hints, exhaustion, state, copying, reduce-free behaviour."""
its = [
    iter([1, 2]), iter((1, 2)), iter("ab"), iter(b"ab"), iter(bytearray(b"ab")), iter({1: 2}),
    iter({1: 2}.values()), iter({1: 2}.items()), iter({1}), iter(range(2)), iter(range(2 ** 70, 2 ** 70 + 1)),
    reversed([1, 2]), reversed((1, 2)), reversed({1: 2}), reversed(range(3)), reversed("ab"), enumerate("ab"),
    zip("ab"), map(str, [1]), filter(None, [1]), iter(int, 1), (x for x in "a"), iter(memoryview(b"a")),
    reversed({1: 2}.values()),
]
for it in its:
    hint = it.__length_hint__() if hasattr(it, "__length_hint__") else None
    print(type(it).__name__, hint, iter(it) is it, end=" ")
    if type(it).__name__ != "callable_iterator":
        print(list(it), next(it, "end"), list(it))
    else:
        print()
l = [1, 2, 3]
it = iter(l)
next(it)
l.append(4)
print(list(it))
l.append(5)
print(list(it), next(it, "once exhausted, always exhausted"))
it = iter(l)
l.clear()
print(list(it))
l[:] = [1, 2, 3, 4]
r = reversed(l)
print(next(r), l.pop(), l.pop(), list(r))
it = iter([1, 2, 3])
print([(a, b) for a, b in zip(it, it)], list(zip(*[iter("abcdef")] * 3)), list(it))
it = iter("abc")
for c in it:
    print(c, list(it))
d = {"a": 1, "b": 2}
it = iter(d)
next(it)
d["c"] = 3
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    next(it)
except (RuntimeError, StopIteration) as e:
    print(repr(e))
d = {"a": 1}
it = iter(d)
del d["a"]
d["b"] = 2
try:
    print(next(it))
except RuntimeError as e:
    print(e)
numbers = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(numbers), 0)), list(numbers))
z = zip(iter_a := iter([1, 2, 3]), iter_b := iter([1]))
print(list(z), list(iter_a), list(iter_b))
m = map(lambda *a: a, [1, 2], [3, 4, 5])
print(list(m), next(m, None))
f = filter(lambda x: x > 1, [0, 1, 2, 3])
print(next(f), list(f), list(filter(None, [0, "", [], 1, "x"])))
e = enumerate(["x", "y"], start=10 ** 20)
print(list(e), list(enumerate("a", -1)))
s = set([1])
it = iter(s)
s.add(2)
try:
    next(it)
except RuntimeError as err:
    print(err)
for bad in (
    lambda: next(), lambda: next(5), lambda: next(iter([]), 1, 2), lambda: enumerate("a", "b"),
    lambda: enumerate("a", 1.5), lambda: zip([1], 5), lambda: map(str), lambda: list(map(5, [1])),
    lambda: filter(5), lambda: list(filter(5, [1])), lambda: reversed(iter([])), lambda: iter([]).foo,
    lambda: iter([])[0], lambda: len(iter([])), lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], [1], strict=True)), lambda: list(zip("ab", "ab", "abc", strict=True)),
    lambda: zip(strict=5) and zip(foo=1),
):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as err:
        print(type(err).__name__, err)
