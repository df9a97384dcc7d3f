# A dict holds keys and values; a set holds its members; equal keys are not replaced.
from sys import getrefcount


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True


k, other, w = Key(), Key(), []
table = {k: w}
print("stored", getrefcount(k), getrefcount(w))
table[other] = w
print("equal key: the old key stays", getrefcount(k), getrefcount(other), getrefcount(w))
table["x"] = w
print("another key", getrefcount(w))
table.update(y=w, z=w)
print("update", getrefcount(w))
copy = dict(table)
print("copy", getrefcount(k), getrefcount(w))
copy.clear()
print("copy cleared", getrefcount(k), getrefcount(w))
value = table.pop("x")
print("popped into a name", getrefcount(w))
table.popitem()
print("popitem", getrefcount(w))
print("setdefault finds", getrefcount(table.setdefault("y", [])))
table.setdefault("q", w)
print("setdefault stores", getrefcount(w))
del table, value
print("all gone", getrefcount(k), getrefcount(w))

members = {k}
members.add(other)
print("set keeps the first", len(members), getrefcount(k), getrefcount(other))
both = members | {other}
print("union", getrefcount(k), getrefcount(other))
members.discard(other)
print("discard an equal one", getrefcount(k), getrefcount(other))
frozen = frozenset([k, other])
print("frozenset", getrefcount(k), getrefcount(other))
