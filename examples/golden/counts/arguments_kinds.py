# A parameter is a local of the callee; the caller's name is another reference.
from sys import getrefcount


def one(a):
    return getrefcount(a)


def two(a, b):
    return getrefcount(a)


def keyword(*, k):
    return getrefcount(k)


def positional(a, /):
    return getrefcount(a)


w = []
print("positional", one(w))
print("by keyword", one(a=w))
print("twice", two(w, w))
print("twice, one by keyword", two(w, b=w))
print("keyword only", keyword(k=w))
print("positional only", positional(w))
print("a temporary", one([]))
print("a temporary by keyword", one(a=[]))
print("through a lambda", (lambda v: getrefcount(v))(w))
print("after all", getrefcount(w))


def drop(a):
    del a
    return getrefcount(w)


def rebind(a):
    a = None
    return getrefcount(w)


print("parameter deleted", drop(w))
print("parameter rebound", rebind(w))
