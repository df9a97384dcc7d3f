# f(*t) hands the items over; a tuple is passed as it is, anything else makes a fresh one.
from sys import getrefcount


def one(a):
    return getrefcount(a)


def star(*args):
    return getrefcount(args), getrefcount(args[0])


def named(a):
    return getrefcount(a)


def kwargs(**kw):
    return getrefcount(kw), getrefcount(kw["a"])


w = []
t = (w,)
items = [w]
table = {"a": w}
print("held by w, t, items, table", getrefcount(w))
print("one(*t)", one(*t))
print("one(*items)", one(*items))
print("one(*(w,))", one(*(w,)))
print("one(*[w])", one(*[w]))
print("star(*t)", star(*t))
print("star(*items)", star(*items))
print("star(*t, *t)", star(*t, *t))
print("star(w, *t)", star(w, *t))
print("named(**table)", named(**table))
print("kwargs(**table)", kwargs(**table))
print("named(**{'a': w})", named(**{"a": w}))
print("generator", star(*(x for x in t)))
print("after all", getrefcount(w), getrefcount(t), getrefcount(table))
