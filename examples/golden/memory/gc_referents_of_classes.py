"""The order of what instances of classes, metaclasses and wrappers refer to."""
import gc
import collections


def names(o):
    return [r.__name__ if isinstance(r, type) else r for r in gc.get_referents(o)]


class L(list):
    pass


class T(tuple):
    pass


class D(dict):
    pass


class S(set):
    __slots__ = ("a", "b")


class M(type):
    pass


class Made(metaclass=M):
    pass


for made in (L([1]), T((1,)), D(a=1), D({1: 2})):
    made.extra = 2
    print(type(made).__name__, names(made))
s = S([5])
s.b = 4
print(names(s))
s.a = 3
print(names(s))
print(gc.get_referents(Made)[0].__name__, len(gc.get_referents(Made)))


def function():
    "text"


wrapped = staticmethod(function)
print([type(r).__name__ for r in gc.get_referents(wrapped)])
print([type(r).__name__ for r in gc.get_referents(classmethod(function))])
