"""Views of dicts: live, set operations, comparisons, reversed, membership, mapping attribute."""
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["c"] = 3
print(k, v, i, "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, "c" in i)
del d["a"]
print(
    list(k), list(reversed(k)), list(reversed(v)), list(reversed(i)), sorted(k, reverse=True), max(v), dict(i),
    [*k], sum(v),
)
print(
    k & {"b", "z"}, sorted(k | ["q"]), k - {"b"}, sorted(k ^ {"b", "z"}), {"b"} & k, sorted({"z"} | k),
    {"z", "b"} - k, type(k & k).__name__, i & {("b", 2)}, sorted(i | {("z", 0)}), i - i,
)
print(
    k == {"b", "c"}, k == d, k == ["b", "c"], k != {"b"}, k > {"b"}, k >= k, k < {"b", "c", "d"}, k <= {"b"},
    i == {"b": 2, "c": 3}.items(), i == {("b", 2), ("c", 3)}, v == v, v == d.values(), k == {"b": 0, "c": 0}.keys(),
    k.isdisjoint("xyz"), k.isdisjoint({"b": 1}), i.isdisjoint([]),
)
print(
    type(k).__name__, type(v).__name__, type(i).__name__, k.mapping, type(k.mapping).__name__,
    iter(k).__class__.__name__, isinstance(k, type({}.keys())), bool({}.keys()), bool(k),
)
try:
    k.mapping["x"] = 1
except TypeError as e:
    print(e)
for bad in (
    lambda: k[0], lambda: v & v, lambda: k + k, lambda: hash(k), lambda: k & 5, lambda: 5 & k, lambda: k.add("x"),
    lambda: k < ["b"], lambda: i | 5, lambda: {"x": []}.items() & {1}, lambda: [] in k, lambda: ({}, 1) in i,
    lambda: type(k)(), lambda: k == {}, lambda: len(iter(k)), lambda: k.isdisjoint(5),
    lambda: {"x": []}.items() | set(),
):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for change in (
    lambda: d.__setitem__("new", 1), lambda: d.__delitem__("b"), lambda: d.clear(), lambda: d.__setitem__("c", 9),
):
    d = {"b": 2, "c": 3}
    try:
        for key in d.items():
            change()
        print("no error", d)
    except RuntimeError as e:
        print(e)
d = dict(zip("abcdef", range(6)))
for key in list(d):
    if d[key] % 2:
        del d[key]
print(
    d, {v: k for k, v in d.items()}, sorted(d, key=d.get, reverse=True), min(d.items(), key=lambda kv: -kv[1]),
    [k + str(v) for k, v in d.items()]
)
ks = d.keys()
d2 = d
d = {}
print(ks, list({}.keys()), {}.items(), repr({1: "a"}.values()), str({"k": {"n": 1}}.items()))
