# Functions are objects with counts of their own; decorators replace them.
from sys import getrefcount


def f():
    return getrefcount(f)


print("a function", getrefcount(f))
print("while it runs", f())
g = f
print("two names", getrefcount(f), g())
del g


def keep(function):
    print("  decorator gets", getrefcount(function))

    def wrapper(*args):
        return function(*args)

    return wrapper


@keep
def decorated(x):
    return getrefcount(x)


w = []
print("called through a wrapper", decorated(w), decorated([]))
print("the original is in a cell", getrefcount(decorated.__closure__[0].cell_contents))


def same(function):
    print("  same gets", getrefcount(function))
    return function


@same
@same
def twice():
    pass


print("plain again", getrefcount(twice))
h = lambda: getrefcount(h)
print("lambda", getrefcount(h), h())
print("temporary lambda", getrefcount(lambda: None))
print("code object", getrefcount(f.__code__) == getrefcount(h.__code__))
print("methods of a class", getrefcount(type("T", (), {"m": f}).m))
print("globals dict shared", f.__globals__ is globals() is h.__globals__)
