# Reading, storing and deleting by index and slice.
from sys import getrefcount

w = []
items = [w, [], w]
print("items[0]", getrefcount(items[0]))
print("items[1]", getrefcount(items[1]))
print("items[-1]", getrefcount(items[-1]))
print("item of a temporary", getrefcount([w, w][0]), getrefcount([[]][0]))
print("slice", getrefcount(items[:2]), getrefcount(items[:2][0]))
print("full slice is a copy", items[:] is items, getrefcount(items[:]))
pair = (w, w)
print("full slice of a tuple is itself", pair[:] is pair, getrefcount(pair[:]))
items[1] = w
print("stored", getrefcount(w))
items[1:2] = [w, w, w]
print("slice assigned", getrefcount(w), len(items))
items[::2] = [None] * 3
print("stepped slice assigned", getrefcount(w), items)
del items[1::2]
print("stepped slice deleted", getrefcount(w), items)
items[:] = pair
print("all replaced", getrefcount(w), items)
items[len(items) :] = items
print("extended by itself", getrefcount(w), len(items))
items[:] = []
print("emptied", getrefcount(w))
key = (id, len)
table = {key: w}
print("tuple key", getrefcount(key), getrefcount(table[id, len]))
grid = {(0, 1): w}
print("tuple index", getrefcount(grid[0, 1]))
x = 1
print("computed tuple index", getrefcount(grid[x - 1, x]))


class Key(type):
    def __getitem__(cls, key):
        return getrefcount(key), key


class K(metaclass=Key):
    pass


print("slice objects", K[1:2], K[w][0], K[w, w][0], K[x:x][0])
