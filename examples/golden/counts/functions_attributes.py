# Attributes of functions and classes, and what introspection hands out.
from sys import getrefcount

w = []


def f(a, b=w):
    """Text."""
    c = a
    return c


print("default", getrefcount(w))
f.extra = w
print("function attribute", getrefcount(w), f.__dict__)
f.__dict__.clear()
print("cleared", getrefcount(w))
f.__annotations__["x"] = w
print("annotation", getrefcount(w))
del f.__annotations__
print("annotations deleted", getrefcount(w))
other = type(f)(f.__code__, {}, "other", (w,))
print("a second function", getrefcount(w), other("a"))
print("same code", f.__code__ is other.__code__, getrefcount(f.__code__))
del other
f.__defaults__ = f.__defaults__ * 2
print("two defaults", getrefcount(w), f() is w)


class C:
    attribute = w
    alias = attribute


print("two class attributes", getrefcount(w), getrefcount(C.attribute))
del C.alias
C.attribute = None
print("gone", getrefcount(w))
