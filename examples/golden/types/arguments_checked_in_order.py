"""Small differences that random statements found."""
import math


class Text(str):
    """A str."""


class Sized:
    """An iterator with a length of its own."""

    def __init__(self, n):
        self.n = n
        self.i = 0

    def __len__(self):
        return self.n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i == 3:
            raise StopIteration
        self.i += 1
        return self.i


def attempt(function, *args, **kwargs):
    """Print what a call gives or raises."""
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


def spread(value):
    """Unpack with a star."""
    *rest, last = value
    return rest, last


attempt(spread, Sized(-1))
attempt(spread, Sized(7))
attempt(memoryview(bytearray(b"abcdef")).cast, "i", [("a", 1)])
attempt(memoryview(bytearray(b"abcdefgh")).cast, "i", [("a", 1)])
attempt(memoryview(bytearray(b"abcdefgh")).cast, "i", "x")
attempt(float.fromhex, "\ud800")
attempt(float.fromhex, "0x1p\U0001f600")
attempt(math.isclose, 1.5, 2.25, maxsplit=1, b=2)
attempt(math.isclose, 1.5, 2.25, b=1, a=2)
attempt(math.isclose, 1.5, base=1, a=2)
attempt("a b".split, None, sep=1, foo=2)
attempt(int, "5", base=10, x=3)
attempt(bytearray(b"ab").extend, memoryview(b"abcdef")[::2])
for cls in type(attempt), type("".join), type(Sized(1).__len__), property, staticmethod, type(math):
    print(cls.__name__, type(cls.__doc__))
s = Text("sub")
for spec in ["s", "0s", "3s", ".3s", "10.3s", ".2", "5"]:
    print(spec, format(s, spec) is s, type(format(s, spec)).__name__)
print(type(format(Text(""), ".17")).__name__)
for x in [0.1, -1.0, 2.675, 0.5, 1.0, 1.5, 3.3, 5.0, 10.0, -0.3, 27.0, 30.0, 1e-10]:
    print(math.erf(x), math.erfc(x))
