# *args is a fresh tuple and **kw a fresh dict: each holds one reference per argument.
from sys import getrefcount


def star(*args):
    return getrefcount(args), getrefcount(args[0])


def named(**kw):
    return getrefcount(kw), getrefcount(kw["a"])


def mixed(first, *args, **kw):
    return getrefcount(first), getrefcount(args), getrefcount(kw)


w = []
print("star(w)", star(w))
print("star(w, w)", star(w, w))
print("named(a=w)", named(a=w))
print("named(a=w, b=w)", named(a=w, b=w))
print("mixed", mixed(w, w, a=w))
print("empty *args is the empty tuple", mixed(w))
print("temporary in *args", star([]))
print("temporary in **kw", named(a=[]))
print("after all", getrefcount(w))
