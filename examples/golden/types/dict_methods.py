"""Every method of dict with its corners and messages."""
d = {"a": 1, "b": 2}
print(
    d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d,
    d.pop("n"), d.pop("zz", "dflt"), d.popitem(), d,
)
print(
    d.update({"x": 1}), d.update([("y", 2)], z=3), d.update(w=4), d.update(), d, d.copy() == d, d.copy() is d,
    list(d), list(d.keys()), list(d.values()), list(d.items()), len(d), "a" in d, d.clear(), d,
)
print(
    dict(), dict(a=1), dict([("k", 1)]), dict({"k": 1}, j=2), dict(zip("ab", [1, 2])), dict([["x", 1], ("y", 2)]),
    dict(["ab", "cd"]), dict({1: 2}), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys({}),
    dict(**{"q": 1}), dict(self=1, other=2), {**{"a": 1}, "b": 2},
)
e = {1: "one", 1.0: "float", True: "bool"}
print(e, e[1], {None: 1, (1, 2): 2, "s": 3, 2.5: 4}, {"k": 1, "k": 2}, {i % 3: i for i in range(7)})
o = {}
for k in "cab":
    o[k] = k
o["a"] = "updated keeps its place"
del o["c"]
o["c"] = "moved to the end"
print(o, list(reversed(o)), list(reversed(o.items())), next(iter(o)), o.popitem(), list(o))
for bad in (
    lambda: d["q"], lambda: d.pop("q"), lambda: d.popitem(), lambda: d.get(), lambda: d.get([]), lambda: {[]: 1},
    lambda: d.setdefault([], 1), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]),
    lambda: d.update(["a"]), lambda: d.update(1, 2), lambda: dict(5), lambda: dict([1]), lambda: dict(1, 2),
    lambda: dict(["abc"]), lambda: dict.fromkeys(5), lambda: dict.fromkeys(), lambda: d.pop(),
    lambda: d.pop(1, 2, 3), lambda: d.keys(1), lambda: d.foo, lambda: d.copy(1), lambda: d.clear(1),
    lambda: {} < {}, lambda: d + {}, lambda: hash(d), lambda: d[[]], lambda: d.__getitem__("k"),
    lambda: d.__delitem__("k"), lambda: d.fromkeys([[]]), lambda: dict(**{1: 2}), lambda: d.get(1, 2, 3),
    lambda: d.setdefault(), lambda: dict({1: 2}, {3: 4}), lambda: dict(None),
):
    try:
        print(bad())
    except (KeyError, ValueError, TypeError, AttributeError) as err:
        print(type(err).__name__, err)


class Keys:
    def keys(self): return iter(["p", "q"])
    def __getitem__(self, k): return k * 2


class BadKeys:
    def keys(self): return 5


class NoGet:
    def keys(self): return ["a"]


print(dict(Keys()), {**Keys()}, {} | {"a": 1})
for bad in (lambda: dict(BadKeys()), lambda: dict(NoGet()), lambda: {**BadKeys()}, lambda: {**5}):
    try:
        print(bad())
    except TypeError as err:
        print(err)
d = {"x": {"y": {"z": 1}}}
d["x"]["y"]["w"] = d["x"]["y"].pop("z") + 1
shallow = d.copy()
shallow["x"]["y"]["new"] = True
print(
    d, d is shallow, d == shallow, d != {}, {1: 2} == {1: 2.0}, {1: [2]} == {1: [2]},
    {"a": 1, "b": 2} == {"b": 2, "a": 1},
)
d["me"] = d
print(d, d["me"]["me"] is d)
