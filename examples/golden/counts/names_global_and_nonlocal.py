# global writes a module name; nonlocal writes a cell; a local is only a local.
from sys import getrefcount

w = []


def set_global():
    global g
    g = w
    print("global g bound", getrefcount(w))


def outer():
    n = w
    print("outer n", getrefcount(w))

    def inner():
        nonlocal n
        print("inner sees the cell", getrefcount(w), getrefcount(n))
        n = None
        print("nonlocal n rebound", getrefcount(w))

    inner()
    print("back in outer", getrefcount(w), n)
    m = w

    def drop():
        nonlocal m
        del m

    print("m bound", getrefcount(w))
    drop()
    print("nonlocal m deleted", getrefcount(w))
    try:
        m
    except NameError as error:
        print(error)


print("start", getrefcount(w))
set_global()
outer()
del g
print("end", getrefcount(w))
