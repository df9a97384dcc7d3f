"""Comparison methods: reflection, NotImplemented, identity fallback, results that are no bools."""
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        print(f"  eq{self.parts}{getattr(other, 'parts', other)}", end="")
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        print(f"  lt{self.parts}", end="")
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


v1, v2, v3 = Version(1, 0), Version(1, 1), Version(1, 0)
for f in (
    lambda: v1 == v3, lambda: v1 != v3, lambda: v1 < v2, lambda: v1 > v2, lambda: v1 == 5, lambda: v1 != 5,
    lambda: 5 == v1, lambda: v1 in [v2, v3], lambda: sorted([v2, v1]), lambda: max(v1, v2), lambda: v1 <= v2,
    lambda: v1 >= v2, lambda: v1 < 5, lambda: 5 > v1, lambda: v1 < v2 < v3, lambda: [v1] == [v3],
    lambda: [v1, 1] < [v3, 2],
):
    try:
        print("\n ", f())
    except TypeError as e:
        print("\n ", e)


class Weird:
    def __eq__(self, other): return "equal?"
    def __lt__(self, other): return []
    def __ne__(self, other): return 0


w = Weird()
print(w == 1, w != 1, w < 1, w > w, not w == 1, w in [1], [w] == [2], w < w < 1, 1 if w < 1 else 2)


class Sub(Version):
    def __eq__(self, other):
        print("  Sub.eq", end="")
        return True


print(v1 == Sub(9), Sub(9) == v1, v1 != Sub(1))


class Same:
    def __eq__(self, other): return False


s = Same()
print(s == s, s in [s], [s] == [s], [s].index(s), [s].count(s), {1: s} == {1: s}, (s,) == (s,))
x = float("nan")
print(x == x, x in [x], [x] == [x], x != x, (x,) < (x,), {x: 1} == {x: 1})


class OnlyEq:
    def __eq__(self, other): return True


print(OnlyEq() != 1, OnlyEq() == None, None == OnlyEq(), OnlyEq() is None)
for f in (
    lambda: object() < object(), lambda: None < 1, lambda: {} < {}, lambda: 1j < 2, lambda: [1] < (1,),
    lambda: "a" < 1, lambda: int < str, lambda: print > len, lambda: {1} < [1], lambda: range(1) < range(2),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
