"""Frames of class bodies, decorators, default values, metaclasses and __set_name__."""
import sys


def bad_decorator(f):
    return f.missing


def show(f):
    try:
        f()
    except Exception:
        sys.excepthook(*sys.exc_info())


def one():
    @bad_decorator
    def decorated(): pass


def two():
    @str
    @bad_decorator
    class Decorated:
        x = 1


def three():
    class Body:
        a = 1
        b = a + "x"


def four():
    def f(a=1, b=undefined_default): pass


def five():
    class Sub(5): pass


class Meta(type):
    def __new__(mcs, name, bases, ns):
        raise RuntimeError("in metaclass")


def six():
    class Made(metaclass=Meta):
        x = 1


class Desc:
    def __set_name__(self, owner, name):
        raise RuntimeError("in __set_name__")


def seven():
    class Uses:
        d = Desc()


def eight():
    with open as f:
        pass


def nine():
    for a, b in [(1, 2, 3)]:
        pass


def ten():
    lambda_ = lambda x: x.y; lambda_(1)


for f in (one, two, three, four, five, six, seven, eight, nine, ten):
    show(f)
