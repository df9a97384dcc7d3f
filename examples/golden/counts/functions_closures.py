# A captured variable lives in a cell that the closure holds; the value has one reference from the cell.
from sys import getrefcount

w = []


def outer(x):
    print("captured, before def inner", getrefcount(x))

    def inner():
        return getrefcount(x)

    print("after def inner", getrefcount(x))
    print("inner()", inner())
    return inner


f = outer(w)
print("the closure keeps w", getrefcount(w))
print("f()", f())
print("through the cell", getrefcount(f.__closure__[0].cell_contents), getrefcount(f.__closure__))
g = outer(w)
print("two closures", getrefcount(w))
del g
f.__closure__[0].cell_contents = None
print("cell emptied", getrefcount(w), f())


def pair():
    shared = w

    def get():
        return shared

    def put(value):
        nonlocal shared
        shared = value

    return get, put


get, put = pair()
print("two functions, one cell", getrefcount(w), get.__closure__[0] is put.__closure__[0])
print("get()", getrefcount(get()))
put(None)
print("put(None)", getrefcount(w))
