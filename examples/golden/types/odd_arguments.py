"""Which of several mistakes in a call is reported, and a few results that are the object itself."""
import math


class Text(str):
    """A subclass of str."""

    def __repr__(self):
        return f"Text({str.__repr__(self)})"


class Data(bytes):
    """A subclass of bytes."""


class Index:
    """Has only __index__."""

    def __index__(self):
        return 2**70


def attempt(action):
    """Print the result or the error."""
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


def assign(target, key, value):
    """Set an item."""
    target[key] = value


def multiply(target, factor):
    """Multiply in place."""
    target *= factor
    return target


def first(*values):
    """Return the first argument."""
    return values[0]


gaps = memoryview(b"abcdef")[::2]
for action in (
    lambda: [].__mul__(), lambda: (1,).__rmul__(1, 2), lambda: [].__add__(), lambda: assign(b"a", 2**64, 1),
    lambda: assign("a", 1, 1), lambda: assign(range(3), Index(), 1), lambda: assign(bytearray(b"a"), 7, []),
    lambda: b"%.99999999999999999999d" % 1, lambda: "%.99999999999999999999s" % ("a",), lambda: b"%i" % "a",
    lambda: "%i" % "a", lambda: min(1, 2, a=1, b=2, c=3), lambda: max(key=None), lambda: max([1], nokey=2),
    lambda: sorted([2, 1], None), lambda: sorted([], a=1, b=2, c=3), lambda: sorted(), lambda: pow(1, base=2),
    lambda: math.sumprod([1], [(1,), 2]), lambda: math.sumprod([1, 2], [0.5]), lambda: math.sumprod([1, 2.5], [2, 2]),
    lambda: "a".find(1, "x"), lambda: b"a".index([], "x"), lambda: b"a".find(gaps), lambda: b"a" + gaps,
    lambda: bytearray(b"ace") == gaps, lambda: b"ace" == gaps, lambda: multiply({1}, b"a"), lambda: 1 in Index(),
    lambda: delattr(int, Text("real")), lambda: setattr(int, "a\tb", 1), lambda: int(Text("x")),
    lambda: float(Text("x")), lambda: float(bytearray(b"x")), lambda: Data(b"a") + 1, lambda: bytes(int | str),
    lambda: first(*(int | str)), lambda: first(*5), lambda: math.sin(*5), lambda: [].append(**5),
    lambda: list.append(*5), lambda: format(1, None), lambda: math.degrees(1e308), lambda: math.cbrt(1.7e308),
    lambda: [math.cbrt(x) for x in (27.0, 0.1, -2.675, 5e-324, float("inf"))], lambda: math.atan2(1e300, -1e-300),
    lambda: (10**30).to_bytes(2**63 - 1), lambda: iter("ab").__setstate__(1.5), lambda: (1).__format__(5),
    lambda: Text("sub").format(1), lambda: Text("").format(), lambda: Text("sub") % {}, lambda: Text("sub").split("long"),
    lambda: Text("sub").partition("x"), lambda: type(iter(Text("a"))).__name__, lambda: 1.5.__getformat__("a\0"),
):
    attempt(action)
