"""Operators on lists and tuples: concatenation, repetition, comparison, membership, slices."""
l, t = [1, 2, 3], (1, 2, 3)
print(
    l + [4], t + (4,), l * 2, 2 * t, l * 0, t * -1, [[]] * 3, l[1:], t[::-1], 2 in l, 5 not in t, l == [1, 2, 3],
    l == t, t is t[:], t + tuple() is t, t * 1 is t,
)
print(
    [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], (1, "a") < (1, "b"), [2] > [1, 9, 9], [1, 2] <= [1, 2],
    [1] >= [1], [[1], 2] == [[1], 2], (1,) != [1], [1.0] == [1], [True] == [1], ("a", 1) < ("b",),
    (1, (2, 3)) < (1, (2, 4)),
)
a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["x", "y", "z"]
print(a)
a[::2] = "abcd"
print(a)
a[2:2] = [10, 20]
print(a)
a[-2:] = []
print(a)
a[5:1] = ["ins"]
print(a)
del a[::3]
print(a)
a[:] = range(3)
a *= 2
a += "xy"
a[100:] = [7]
a[::-1] = list(a)
print(a, a[True], a[-len(a)])
b = a
b += [1]
c = a + [2]
print(a is b, len(c) - len(a))
m = [[0] * 2] * 2
m[0][1] = 5
print(m)
for f in (
    lambda: [1] + (2,), lambda: (1,) + [2], lambda: [1] + 1, lambda: [1] * [2], lambda: [1] * 1.0,
    lambda: [1] - [1], lambda: [1] < (2,), lambda: [1] < ["a"], lambda: (1, "a") < (1, 2), lambda: [1][1],
    lambda: (1,)[1], lambda: l["a"], lambda: t[None], lambda: l[1.5], lambda: [1] * 10 ** 20, lambda: -[1],
    lambda: [None] < [None], lambda: [None] < [None, 1], lambda: [{}] < [{}, 1], lambda: [1, 2] < 5,
    lambda: a.__setitem__(slice(None, None, 2), [1]), lambda: a.__setitem__(slice(0, 1), 5),
    lambda: a.__setitem__(100, 5), lambda: a.__delitem__(100), lambda: [][0], lambda: [].pop(),
    lambda: [1, 2, 3][::0], lambda: [] + None, lambda: () + None, lambda: "a" in 5, lambda: [1] @ [1],
    lambda: {} in [{}], lambda: [1] in [[1]], lambda: (1,) * "a",
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
