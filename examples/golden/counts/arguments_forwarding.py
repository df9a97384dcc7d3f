# Passing an argument on, layer by layer, adds one reference per frame.
from sys import getrefcount


def inner(x):
    return getrefcount(x)


def middle(x):
    return inner(x)


def outer(x):
    return middle(x)


w = []
print("direct", inner(w))
print("one layer", middle(w))
print("two layers", outer(w))


def wrap(*args, **kw):
    return inner(*args, **kw)


print("through *args", wrap(w))
print("through **kw", wrap(x=w))


def wrap_twice(*args):
    return wrap(*args)


print("through *args twice", wrap_twice(w))


def depth(x, n):
    if n == 0:
        return getrefcount(x)
    return depth(x, n - 1)


print("recursion", [depth(w, n) for n in range(5)])
print("after all", getrefcount(w))
