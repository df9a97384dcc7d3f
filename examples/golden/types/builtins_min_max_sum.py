"""min, max, sum, any, all, abs, round, divmod and pow with keys, defaults, starts and messages."""
print(
    min(3, 1, 2), max([3, 1, 2]), min("hello"), max({"a": 3, "b": 1}), min([[2], [1, 5]]),
    max("a", "B", key=str.lower), min([], default="none"), max((), default=None), min([1, 1.0, True]),
    max([1, 1.0, True]), min(x for x in (5, 3)), max([(1, "b"), (1, "a")]), min(["bb", "a", "c"], key=len),
    max(["aa", "b", "cc"], key=len), max(1, 2, key=lambda v: -v), min([-3, 2], key=abs),
    max([None], key=lambda v: 1),
)
print(
    sum([]), sum([1, 2.5]), sum([1, 2], 10), sum([[1], [2]], []), sum(((1,), (2,)), ()), sum([1j, 2]),
    sum(x * x for x in range(4)), sum([True, True]), sum([0.1] * 10), sum([1e308, 1e308, -1e308]),
    sum([1, 2], start=5), sum({1: 2, 3: 4}), sum([10 ** 20, -10 ** 20, 1]), sum([0.1, 0.2, 0.3]),
    sum([1e16, 1, -1e16]), sum([float("inf"), 1]), sum([-0.0]), sum([-0.0], -0.0), sum([1, 2 ** 63, 0.5]),
    sum([2 ** 62, 2 ** 62]), sum([1.5, 2, 3j]), sum([0.1 + 0.1j] * 10),
)
print(
    any([]), all([]), any([0, "", None]), all([1, "a"]), any([0, 1]), all([1, 0]), any(x > 2 for x in [1, 3]),
    all(x for x in "abc"), any({}), all({0: 1}), any("0"),
)
print(
    abs(-3), abs(-2.5), abs(3 + 4j), abs(-0.0), abs(True), abs(-10 ** 30), divmod(7, 3), divmod(-7, 3),
    divmod(7, -3), divmod(7.5, 2), divmod(-7.5, 2), divmod(10 ** 20, 7), divmod(True, 2), pow(2, 3), pow(2, -1),
    pow(2, 3, 5), pow(2.0, 3), pow(-2, 3), pow(0, 0), pow(3, -1, 11), pow(base=2, exp=5), pow(2, 5, mod=7),
)


class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print(f"{self.v}<{o.v}", end=" "); return self.v < o.v
    def __gt__(self, o): print(f"{self.v}>{o.v}", end=" "); return self.v > o.v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o))
    def __radd__(self, o): print(f"radd {o}", end=" "); return V(self.v + o)
    def __repr__(self): return f"V({self.v})"


vs = [V(2), V(1), V(3)]
print(min(vs), max(vs), sum(vs), sum(vs, V(10)))
for bad in (
    lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: min([1, "a"]),
    lambda: min(1, 2, default=3), lambda: max([], key=len), lambda: max([1], key=5), lambda: min([1], foo=1),
    lambda: min(None), lambda: max({}), lambda: min(x for x in ()), lambda: sum(), lambda: sum(5),
    lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()),
    lambda: sum([[1]]), lambda: sum([1, None]), lambda: sum([1], 2, 3), lambda: sum([1], foo=1), lambda: any(),
    lambda: any(5), lambda: all(1, 2), lambda: abs("a"), lambda: abs(), lambda: abs(1, 2), lambda: divmod(1),
    lambda: divmod(1, 0), lambda: divmod("a", 1), lambda: divmod(1.5, 0), lambda: pow(2), lambda: pow(2, 3, 0),
    lambda: pow(2, -1, 4), lambda: pow(2.5, 2, 3), lambda: pow("a", 2), lambda: round(1, 2, 3), lambda: round("a"),
    lambda: round(), lambda: round(2.5, "a"), lambda: max(1j, 2j), lambda: sum([1.5, "a"]),
):
    try:
        print(bad())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
