"""| & - ^ and the comparisons on sets and frozensets."""
a, b = {1, 2, 3}, {3, 4}
f = frozenset([2, 3])
print(a | b, a & b, a - b, a ^ b, b - a, a | f, f | a, type(a | f).__name__, type(f | a).__name__, f & b, f ^ f, f - b)
print(
    a == {3, 2, 1}, a == f, {2, 3} == f, f == {2, 3}, a != b, a > f, f < a, f <= a, a >= a, a > a, a < b, b < a,
    {1} < {1, 2} < {1, 2, 3}, set() <= a, 2 in a, 9 not in a, set() == frozenset(),
    hash(f) == hash(frozenset([3, 2])),
)
c = a
c |= {10}
c &= {1, 2, 10}
c -= {2}
c ^= {1, 5}
print(sorted(a), c is a)
g = f
g |= {9}
print(sorted(f), sorted(g), g is f)
print(
    {f: "frozen key"}[frozenset([2, 3])], f in {f}, {2, 3} in {f}, {1, 1.0, True}, {True, 1}, {0, False, 0.0},
    len({float("nan"), float("nan")}), {(1, 2), (1, 2)},
)
print(
    set("aab") == {"a", "b"}, set(range(5)), {*()}, {*[1], *(2,)}, {x % 3 for x in range(9)}, set({1: 2}),
    frozenset({1: 2}), set(), frozenset(), {1}, frozenset({1}), bool(set()), not {0},
)
print(
    {5, 100, 3, -1}, {1000, 8, 16, 24}, {-1, -2, -3}, {2 ** 61 - 1, 0}, {7, 15, 23, 31}, set(range(0, 100, 9)),
    {1.5, 2.5, 0.5}, {True, None} == {None, True}, {10 ** 20, 5}, {i * 8 for i in range(10)}
)
for fn in (
    lambda: a | [1], lambda: a + b, lambda: a & "x", lambda: [1] - a, lambda: a < [1], lambda: a ^ None,
    lambda: {[]}, lambda: {{}}, lambda: a[0], lambda: a * 2, lambda: -a, lambda: {1} < 5, lambda: hash(a),
    lambda: a.__ior__([1]), lambda: a.__iand__(5), lambda: [] in a, lambda: {} in f, lambda: {1} in {1},
    lambda: a.remove({2}), lambda: a.remove(99), lambda: a.add([]), lambda: set().pop(), lambda: frozenset().add(1),
    lambda: set(5), lambda: frozenset(1, 2), lambda: set(a=1), lambda: sorted([{1}, {2}, {1, 2}]),
):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a |= [1]
except TypeError as e:
    print(e)
try:
    f &= 5
except TypeError as e:
    print(e)
