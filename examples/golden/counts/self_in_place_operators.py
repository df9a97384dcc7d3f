# In-place operators: __iadd__ first, then __add__; the name still holds the left operand.
from sys import getrefcount


class InPlace:
    def __iadd__(self, other):
        print("  __iadd__", getrefcount(self), getrefcount(other))
        return self


class OnlyAdd:
    def __add__(self, other):
        print("  __add__", getrefcount(self), getrefcount(other))
        return self


class Holder:
    pass


w = []
for kind in InPlace, OnlyAdd:
    print(kind.__name__)
    x = kind()
    x += w
    print("  result is x", getrefcount(x))
    x += []
    y = x
    y += w
    print("  x and y are one", y is x, getrefcount(x))
    del y

print("attribute")
h = Holder()
h.x = InPlace()
h.x += w
print("  held by the attribute", getrefcount(h.x))
print("item of a list")
items = [InPlace()]
items[0] += w
print("  held by the list", getrefcount(items[0]))


def local():
    v = InPlace()
    v += w
    print("  local", getrefcount(v))


print("local name")
local()
print("w after all", getrefcount(w))
