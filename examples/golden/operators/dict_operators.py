"""| |= == in [] del on dicts and their views."""
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(a | b, b | a, {**a, **b}, a == {"y": 2, "x": 1}, a != b, "x" in a, 1 in a, list(a | {}), (a | b) is a)
c = a
c |= b
print(a, c is a)
c |= [("w", 0), ["v", 1]]
c |= {}
print(a)
k = a.keys()
print(
    k & {"x", "q"}, sorted(k | {"q"}), sorted(k - {"x"}), sorted(k ^ {"x", "q"}), k == {"x", "y", "z", "w", "v"},
    k > {"x"}, k >= k, "x" in k, k.isdisjoint(["q"]), {"x", "y"} <= k, len(k),
)
i = {"a": 1}.items()
print(
    i & {("a", 1)}, ("a", 1) in i, ("a", 2) in i, i == {("a", 1)}, i | {("b", 2)} == {("a", 1), ("b", 2)}, "a" in i,
    i - {("a", 1)}, i ^ {("a", 1)},
)
v = {"a": 1, "b": 1}.values()
print(1 in v, v == v, v == {"a": 1, "b": 1}.values(), list(v), len(v), list(reversed(v)))
d = dict.fromkeys([1, 1.0, True, "1"], "v")
print(
    d, d[1], {1: "a", True: "b", 1.0: "c"}, {0: 1}[False], {(1, 2): 3}[1, 2], {None: 0}[None],
    {"a": {"b": [1]}}["a"]["b"][0],
)
d[1] = "changed"
del d["1"]
print(d, len(d), bool(d), not {}, d and "truthy", dict(d) == d, {1: {}} == {1: {}}, {1: [1]} == {1: (1,)})
for f in (
    lambda: a + b, lambda: a - b, lambda: a | [("k", 1)], lambda: [] | a, lambda: a & b, lambda: a < b,
    lambda: a["nope"], lambda: a.__delitem__("nope"), lambda: a[[]], lambda: {[]: 1}, lambda: {} | None,
    lambda: a.__ior__(5), lambda: a.__ior__([1]), lambda: a.__ior__([(1, 2, 3)]), lambda: a.__ior__("ab"),
    lambda: a.__ior__(["ab"]), lambda: v & {1}, lambda: v | v, lambda: k & 5, lambda: k | 5, lambda: k < [1],
    lambda: k + k, lambda: k["x"], lambda: i[0], lambda: -a, lambda: a * 2, lambda: 5 in 5, lambda: [] in a,
    lambda: {} in k, lambda: ([], 1) in i, lambda: hash(k), lambda: a[{}], lambda: a(), lambda: {**5},
    lambda: {**[("a", 1)]}, lambda: dict([1]), lambda: dict(5), lambda: dict(["abc"]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
