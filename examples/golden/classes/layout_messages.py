"""Assignments to __bases__ and __class__ that do not fit; where weak references of sets lie."""


class Free:
    __slots__ = ()


class Plain:
    pass


class Direct(object):
    pass


class Slotted:
    __slots__ = ("a",)


def attempt(o, name, value):
    try:
        setattr(o, name, value)
        print("fits")
    except TypeError as e:
        print(e)


attempt(Direct, "__bases__", (Plain,))
attempt(Direct, "__bases__", (Free,))
attempt(Direct, "__bases__", (Slotted,))
attempt(Free, "__bases__", (Plain,))
for a in Free, Plain, Slotted:
    for b in Free, Plain, Slotted, Direct, int:
        attempt(a(), "__class__", b)
for t in set, frozenset, memoryview, type("S", (set,), {}), type("F", (frozenset,), {}):
    print(t.__name__, t.__weakrefoffset__, t.__basicsize__)
