"""Order of dicts through deletions, re-insertions, popitem, update, copies and growth."""
d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(list(d), list(d.values()))
for k in (3, 7, 0, 19):
    del d[k]
d[7] = "back"
d[1] = "changed in place"
print(list(d.items())[-3:], list(d)[:5], len(d))
while len(d) > 14:
    print(d.popitem(), end=" ")
print(list(d))
d.update({7: "again", 100: "new", 14: "old place"})
print(list(d)[-4:], d[14])
e = dict(d)
e.pop(next(iter(e)))
print(
    list(d)[0], list(e)[0], list(d.copy()) == list(d), list(dict(sorted(d.items(), key=str)))[:4],
    list(reversed(d))[:3],
)
big = {i: None for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
for i in range(0, 10, 2):
    big[i] = "re"
print(list(big)[:3], list(big)[-6:], len(big))
s = {}
for c in "the quick brown fox":
    s[c] = s.pop(c, 0) + 1
print(s)
merged = {"a": 1, "b": 2} | {"c": 3, "a": 9}
print(
    merged, {**merged, "b": 0, "z": 1}, dict(merged, d=4), dict([("x", 1), ("y", 2), ("x", 3)]),
    {k: v for k, v in [("p", 1), ("q", 2), ("p", 3)]}, dict.fromkeys("hello"),
)


class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 4
    def __eq__(self, o): return isinstance(o, Key) and self.v == o.v
    def __repr__(self): return f"K{self.v}"


c = {Key(i): i for i in (8, 4, 0, 5, 1, 12)}
print(c, Key(4) in c, Key(16) in c, c.pop(Key(8)), c, c[Key(12)])
c[Key(8)] = "re-added"
print(c)
mixed = {1: "a", "1": "b", (1,): "c", 1.5: "d", None: "e", True: "f", b"1": "g", frozenset(): "h", ...: "i", int: "j"}
print(mixed)
lru = {}


def touch(k):
    lru[k] = lru.pop(k, 0) + 1
    if len(lru) > 3:
        del lru[next(iter(lru))]
    return list(lru)


print([touch(k) for k in "abcadbe"])


class Raises:
    armed = False
    def __hash__(self): return 1

    def __eq__(self, o):
        if Raises.armed:
            raise ValueError("compare failed")
        return self is o


r = {Raises(): 1}
Raises.armed = True
for f in (
    lambda: r[Raises()], lambda: r.__setitem__(Raises(), 2), lambda: Raises() in r, lambda: r.get(Raises()),
    lambda: r == {Raises(): 1},
):
    try:
        print(f())
    except ValueError as e:
        print(e)
print(len(r))
