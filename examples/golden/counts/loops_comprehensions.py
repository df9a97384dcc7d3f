# Variables and temporaries of comprehensions.
from sys import getrefcount

w = []
items = [w, w]
print("w", getrefcount(w))
print("list", [getrefcount(x) for x in items])
print("set", {getrefcount(x) for x in items})
print("dict", {i: getrefcount(x) for i, x in enumerate(items)})
print("generator", list(getrefcount(x) for x in items))
print("w growing in the result", [(x, getrefcount(w))[1] for x in items], [getrefcount(w) for x in items])
grown = [(w, getrefcount(w)) for _ in range(3)]
print("kept tuples", [count for _, count in grown], getrefcount(w))
del grown
print("nested", [[getrefcount(x) for x in items] for y in items])
print("two loops", [getrefcount(x) for y in items for x in items])
print("condition", [x for x in items if print("  if", getrefcount(x)) is None] == items)
print("fresh items", [getrefcount(x) for x in [[], []]])
print("items named by nobody", [getrefcount(x) for x in ([] for _ in range(2))])
print("the source list", [getrefcount(items) for x in items][0])
x = w
print("outer x", getrefcount(w), [getrefcount(x) for x in items], getrefcount(w))


def local():
    y = items
    return [getrefcount(y) for z in y][0], [getrefcount(z) for z in y]


print("in a function", local())
print("after all", getrefcount(w), getrefcount(items))
