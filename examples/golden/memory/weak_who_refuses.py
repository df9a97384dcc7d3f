# Which objects can be weakly referenced.
import sys
import weakref


def accepts(value):
    try:
        weakref.ref(value)
    except TypeError as e:
        return str(e)
    return "accepted"


class Plain:
    def m(self):
        pass


class Slotted:
    __slots__ = ("x",)


class SlottedWeak:
    __slots__ = ("x", "__weakref__")


def child(base):
    return type(base.__name__ + "Child", (base,), {})


def gen():
    yield


values = [None, True, 1, 1.5, 1j, "s", b"b", (), [], {}, ..., NotImplemented, object(), range(1), slice(1),
          bytearray(), memoryview(b""), set(), frozenset(), Plain, int, type, Plain(), Slotted(), SlottedWeak(),
          gen, gen(), lambda: 0, len, [].append, Plain().m, Plain.m, gen.__code__, sys, ValueError("x"), property(),
          staticmethod(gen), iter([]), iter("x"), zip(), map(id, []), enumerate([]), {}.keys(), sys._getframe(),
          (lambda y: lambda: y)(1).__closure__[0], super(Plain, Plain()), weakref.ref(Plain), Plain.__dict__,
          type("", (), {}).__dict__]
for value in values:
    print(f"{type(value).__name__:26} {accepts(value)}")
print("subclasses")
for base in (int, float, str, bytes, tuple, list, dict, set, frozenset, bytearray, object, ValueError, type):
    kind = child(base)
    value = kind("X", (), {}) if base is type else kind()
    print(f"{kind.__name__:26} {accepts(value)}")
print("with empty slots", accepts(type("T", (object,), {"__slots__": ()})()))
print("child of a slotted class", accepts(child(Slotted)()))
print("two arguments too few", end=" ")
try:
    weakref.ref()
except TypeError as e:
    print(e)
