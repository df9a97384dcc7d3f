"""The / and * markers in definitions, and what a signature looks like to its code object."""


def f(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


print(f(1, d=4), f(1, 20, 30, d=40, e=50), f(1, c=9, d=4))


def g(a, /, **kw):
    return a, kw


print(g(1, a=2), g(1, a=2, b=3))


def h(*, a, b=1):
    return a, b


print(h(a=1), h(b=2, a=3))


def i(a, /):
    return a


for call in (
    lambda: f(a=1, d=4), lambda: f(1), lambda: f(1, 2, 3, 4, d=5), lambda: f(), lambda: f(1, b=2, d=3),
    lambda: h(1), lambda: h(), lambda: h(c=1), lambda: i(a=1), lambda: i(), lambda: g(), lambda: g(a=1),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
c = f.__code__
print(c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames)
print(f.__defaults__, f.__kwdefaults__)
