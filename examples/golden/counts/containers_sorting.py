# What key and comparison functions see while a list is sorted, or its largest item sought.
from sys import getrefcount


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("  __lt__", getrefcount(self), getrefcount(other))
        return self.n < other.n

    def __gt__(self, other):
        print("  __gt__", getrefcount(self), getrefcount(other))
        return self.n > other.n


def key(x):
    print("  key", getrefcount(x))
    return x.n


def fresh():
    return [Item(2), Item(1)]


items = fresh()
print("sort(key)")
items.sort(key=key)
print("sort()")
items.sort()
print("sorted(list, key)")
ordered = sorted(items, key=key)
print("held twice", getrefcount(items[0]))
del ordered
print("sorted of a temporary")
sorted(fresh())
print("max(list)")
max(items)
print("max(a, b, key)")
max(items[0], items[1], key=key)
print("min of a generator")
min(x for x in items)
print("while it is sorted the list looks empty:")
items.sort(key=lambda x: print("  len", len(items), getrefcount(items)) or x.n)
print("held once", getrefcount(items[0]), getrefcount(items))
