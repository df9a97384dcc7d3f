"""Every method of set and frozenset with its corners and messages."""
s = {1, 2, 3}
print(
    s.add(4), s, s.discard(1), s.discard(99), s, s.remove(2), s, s.update([5, 6], (7,), {8: 0}), s,
    s.pop() in range(10), len(s), s.clear(), s,
)
a, b, c = {1, 2, 3, 4}, {3, 4, 5}, [4, 5, 6]
print(
    a.union(b), a.union(b, c, "x") == {1, 2, 3, 4, 5, 6, "x"}, a.intersection(b, c), a.difference(b),
    a.difference(b, [1]), a.symmetric_difference(b), a.union(), a.intersection(), a.difference(), a.copy() == a,
    a.copy() is a,
)
print(
    a.issubset(range(10)), a.issuperset([1, 2]), a.isdisjoint([9]), a.isdisjoint(b), {1}.issubset({1}),
    set().issubset([]), a.issuperset([]), frozenset(a).issubset(a),
)
x = {1, 2, 3, 4}
print(
    x.intersection_update([2, 3, 9]), x, x.difference_update([2], (7,)), x, x.symmetric_difference_update([3, 4]),
    x, x.update(), x, x.intersection_update(), x,
)
f = frozenset([1, 2, 3])
print(
    f, f | {9}, f & {1}, f - {1}, f ^ {1, 9}, f.union([5]), type(f.union([5])).__name__, f.copy() is f,
    frozenset(f) is f, hash(f) == hash(frozenset([3, 2, 1])), {f: 1}[frozenset({1, 2, 3})], f == {1, 2, 3},
    f < {1, 2, 3, 4}, len(f), 2 in f, frozenset(), frozenset("aa"), repr(frozenset({(1, 2)})),
)
print(
    set(), {1}, set([1, 1]), set("a"), set(range(3)), set({1: 2}), {*[1, 2], *(3,)}, {i // 2 for i in range(6)},
    set(frozenset([1])), repr({frozenset({1})}), str({(1,)}), set(b"a"),
)
for bad in (
    lambda: s.remove(5), lambda: s.pop(), lambda: s.add([]), lambda: s.add(), lambda: s.add(1, 2),
    lambda: s.update(5), lambda: s.union(5), lambda: s.union([[]]), lambda: s.discard([]), lambda: s.remove({}),
    lambda: set(5), lambda: set(1, 2), lambda: set(x=1), lambda: frozenset(5), lambda: f.add(1),
    lambda: f.remove(1), lambda: f.pop(), lambda: hash(s), lambda: {s}, lambda: s[0], lambda: s + s,
    lambda: s | [1], lambda: [1] | s, lambda: s < [1], lambda: s.issubset(5), lambda: s.foo, lambda: s.copy(1),
    lambda: s.pop(1), lambda: s.clear(1), lambda: s.intersection([[]]), lambda: s.isdisjoint([[]]), lambda: {1, []},
    lambda: frozenset([[]]), lambda: s.symmetric_difference(), lambda: s.symmetric_difference([1], [2]),
):
    try:
        print(bad())
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
n = {1, 2, 3}
print(
    {2} in [n, {2}], n == {3, 2, 1}, n <= n, n < n, n > set(), {1, 2} < {1, 3}, {1, 2} > {1, 3}, n != {1},
    not set(), n and "truthy", max(n), sum(n), sorted(n, reverse=True), list(map(str, sorted(n))), any(n),
    [*n] == list(n), n.__contains__({1}), frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})},
)
print(
    {3, 1, 2}, {10, 5, 0}, {100, 50, 25, 12, 6, 3, 1}, {-5, -1, -10}, {0.5, 1, 2.5}, {8, 0, 16, 32, 24},
    set(range(20, 0, -3)), {2 ** 70, 1}, {True, 2}, frozenset(range(5)), {(i, i) for i in range(1)}, {1: {2}},
)
n |= {7}
n &= {1, 7, 9}
n ^= {9}
n -= {1}
print(
    n, n | n is n, n.__or__({1}), n.__or__([1]), n.__ior__({0}), n.__sub__({0}), n.__rsub__({5}), n.__eq__([7]),
    n.__len__(),
)
