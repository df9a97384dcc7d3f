# A default value is held by the function; using it adds the parameter's reference.
from sys import getrefcount

w = []
print("before def", getrefcount(w))


def f(a=w):
    return getrefcount(a)


def g(*, k=w):
    return getrefcount(k)


print("two functions hold it", getrefcount(w))
print("f()", f())
print("g()", g())
print("f(w)", f(w))
print("f([])", f([]))
print("through __defaults__", getrefcount(f.__defaults__[0]))
f.__defaults__ = None
print("f.__defaults__ = None", getrefcount(w))
g.__kwdefaults__.clear()
print("g.__kwdefaults__ cleared", getrefcount(w))
try:
    f()
except TypeError as error:
    print(error)


def keep(x, seen=[]):
    seen.append(x)
    return getrefcount(x)


print("kept once", keep(w))
print("kept twice", keep(w))
print("held by the default list", getrefcount(w))
