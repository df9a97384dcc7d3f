"""tuple: constructor, methods, comparisons, immutability, nesting, hashing."""
print(
    tuple(), tuple("ab"), tuple([1, 2]), tuple({1: 2}), (1,), (), 1, (1, (2, (3,))), tuple(range(3)), (*"ab", *[1]),
    tuple(x for x in "q")
)
t = (1, 2, 3, 2)
print(
    t.count(2), t.index(2), t.index(2, 2), t.index(2, -1), t[0], t[-1], t[1:3], t[::-1], t + (4,), t * 2, 2 in t,
    len(t), t == (1, 2, 3, 2), t < (1, 3), hash(t) == hash((1, 2, 3, 2)), tuple(t) is t, t[:] is t, t * 1 is t,
    t + () is t,
)
print(
    (1, 2) < (1, 2, 3), () < (1,), (1, "a") == (1, "a"), (1, 2) == [1, 2], (1.0, True) == (1, 1),
    ((1, 2), 3) < ((1, 3), 0), max((1, 5), (2, 0)), sorted([(2, "a"), (1, "b"), (1, "a")]), (0,) > (),
    (1, 2) != (1, 2),
)
for bad in (
    lambda: t.index(9), lambda: t.index(1, 2), lambda: t.count(), lambda: t[10], lambda: t["a"], lambda: t + [1],
    lambda: t * "a", lambda: t < 5, lambda: (1, "a") < (1, 2), lambda: tuple(5), lambda: tuple(1, 2),
    lambda: tuple(x=1), lambda: t.append(1), lambda: t.__setitem__(0, 1), lambda: hash((1, [])), lambda: t.foo,
    lambda: t(), lambda: t[1.0], lambda: t[::0], lambda: t.index(), lambda: t * 1.5, lambda: t[None:"a"],
):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
for text in ("t[0] = 1", "del t[0]", "t += (9,)", "t[0] += 1"):
    try:
        exec(text)
        print(text, t)
    except TypeError as e:
        print(text, e)
a = ([1], 2)
a[0].append(5)
print(
    a, a == ([1, 5], 2), {(1, 2): "k"}[1, 2], {(): 1}[()], repr((1,)), repr(((),)), str((None, "a")),
    (1, 2).__add__((3,)), (1, 2).__contains__(1), (1, 2).__getnewargs__(), (1,).__eq__([1]), (1, 2).__mul__(2),
    (1, 2).__rmul__(2),
)
x, *y = t
print(x, y, *t, sep="-")
print(
    [i for i in zip(*[(1, 2), (3, 4)])], dict([(1, 2)]), dict(((1, 2),)), sum(t), min(t), list(enumerate(t))[0],
    isinstance(t, tuple), tuple(reversed(t)), any(()), all(()),
)
