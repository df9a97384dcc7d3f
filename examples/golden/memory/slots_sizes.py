# Sizes: slots against a dict; a plain instance has no dict until it is asked for.
import sys


class Normal:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Empty:
    pass


class EmptySlots:
    __slots__ = ()


class Ten:
    __slots__ = tuple("abcdefghij")


class SlotsAndWeak:
    __slots__ = ("x", "y", "__weakref__")


class SlotsAndDict:
    __slots__ = ("x", "y", "__dict__")


n, s = Normal(1, 2), Slotted(1, 2)
print("normal", sys.getsizeof(n), "slotted", sys.getsizeof(s))
print("the dict of the normal one", sys.getsizeof(n.__dict__))
print("empty", sys.getsizeof(Empty()), "empty slots", sys.getsizeof(EmptySlots()), "object()", sys.getsizeof(object()))
print("ten slots", sys.getsizeof(Ten()))
print("slots and __weakref__", sys.getsizeof(SlotsAndWeak()), "slots and __dict__", sys.getsizeof(SlotsAndDict()))
for base in (int, float, str, tuple, list, dict, set):
    child = type("Child", (base,), {})
    slotted = type("Slotted", (base,), {"__slots__": ()})
    print(base.__name__, sys.getsizeof(base()), "child", sys.getsizeof(child()), "slotted", sys.getsizeof(slotted()))
print("basicsize", Normal.__basicsize__, Slotted.__basicsize__, Ten.__basicsize__, EmptySlots.__basicsize__)
print("offsets", Normal.__dictoffset__, Slotted.__dictoffset__, Normal.__weakrefoffset__, Slotted.__weakrefoffset__)


class Fresh:
    def __init__(self):
        self.x, self.y = 1, 2


print("dicts of a class's first instances shrink:", *[sys.getsizeof(Fresh().__dict__) for _ in range(35)])
