# A generator expression takes its first iterable at once and holds an iterator over it.
from sys import getrefcount

w = []
items = [w]
g = (getrefcount(x) for x in items)
print("created", getrefcount(items), getrefcount(w))
print("next", next(g))
print("suspended: x is held", getrefcount(w))
print("exhausted", next(g, "end"), getrefcount(items), getrefcount(w))
print("directly in a call", sum(getrefcount(x) for x in items))
g = (getrefcount(x) for _ in items for x in items)
print("second iterable not yet", getrefcount(items))
next(g)
print("now held too", getrefcount(items))
del g
print("deleted", getrefcount(items), getrefcount(w))


def function(x):
    g = (x for _ in range(1))
    return getrefcount(x), getrefcount(next(g)), getrefcount(g)


print("captured local", function(w))
print("nested", [*([*(getrefcount(x) for x in items)] for _ in items)])
