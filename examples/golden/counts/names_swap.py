# Swapping moves references and never changes counts; temporaries are gone afterwards.
from sys import getrefcount

a, b = ["a"], ["b"]
print("start", getrefcount(a), getrefcount(b))
a, b = b, a
print("swap of two", a, b, getrefcount(a), getrefcount(b))
c = ["c"]
a, b, c = c, a, b
print("rotate three", a, b, c, getrefcount(a), getrefcount(b), getrefcount(c))
a, b, c = a, a, a
print("three names of one", getrefcount(a))
(a, b), c = [(a, 1), 2]
print("nested targets", getrefcount(a), b, c)
d = e, f = [a, a]
print("tuple and name", getrefcount(a), len(d))
del d
print("del d", getrefcount(a))
del e, f
print("del e, f", getrefcount(a))


def in_function():
    x, y, z = ["x"], ["y"], ["z"]
    x, y = y, x
    print("swap of locals", getrefcount(x), getrefcount(y))
    x, y, z = z, x, y
    print("rotation of locals", getrefcount(x), getrefcount(y), getrefcount(z))


in_function()
