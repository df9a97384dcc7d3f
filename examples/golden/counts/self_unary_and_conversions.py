# self inside the unary operators and the conversion methods.
from sys import getrefcount

seen = []


def note(name, value):
    def method(self, *args):
        seen.append((name, getrefcount(self)))
        return value

    return method


class A:
    __neg__ = note("neg", 1)
    __pos__ = note("pos", 1)
    __invert__ = note("invert", 1)
    __abs__ = note("abs", 1)
    __int__ = note("int", 1)
    __float__ = note("float", 1.0)
    __complex__ = note("complex", 1j)
    __index__ = note("index", 1)
    __bool__ = note("bool", True)
    __bytes__ = note("bytes", b"")
    __str__ = note("str", "a")
    __repr__ = note("repr", "A")
    __round__ = note("round", 1)
    __format__ = note("format", "")
    __hash__ = note("hash", 1)


def use(x):
    -x, +x, ~x, abs(x), int(x), float(x), complex(x), bool(x), bytes(x)
    str(x), repr(x), round(x), format(x), hash(x), not x
    [10, 11][x], f"{x}", f"{x!r}", "%s" % x
    if x:
        pass


use(A())
for name, count in seen:
    print(name, count)
