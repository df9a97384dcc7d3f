"""Attributes at remembered places: slots that are empty, classes that change, old values that look at their owner."""

import sys


class Watcher:
    def __del__(self):
        print("  released, owner has", sys.getrefcount(HELD[0]))


class Open:
    limit = 10


class Slotted:
    __slots__ = ("x", "limit")


class Both(Slotted):
    __slots__ = ("y", "__dict__")


HELD = [None]


def replace(o):
    for _ in range(3):
        o.x = Watcher()
        o.x = 1
        o.x += 1
        print(o.x)


for cls in Open, Slotted, Both:
    print(cls.__name__)
    HELD[0] = cls()
    replace(HELD[0])


def read(o):
    try:
        return o.x
    except AttributeError as e:
        return str(e)


def bump(o):
    try:
        o.x += 1
    except AttributeError as e:
        return str(e)
    return o.x


print("empty slots")
s = Slotted()
for i in range(4):
    s.x = i
    print(read(s), bump(s))
    del s.x
    print(read(s), "|", bump(s))

print("slots of another class")
Slotted.stolen = Both.y
for _ in range(3):
    try:
        s.stolen
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
    try:
        s.stolen = 1
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def limit(o):
    return o.limit


print("class attributes")
o = Open()
big = ["one list"]
print(limit(o), limit(o), limit(o))
Open.limit = big
print(limit(o), limit(o), limit(o) is big, sys.getrefcount(big))
o.limit = 3
print(limit(o), limit(o), limit(Open()))
Open.limit = property(lambda self: "property")
print(limit(o), limit(o))
del Open.limit
print(limit(o), limit(o))


class Get:
    pass


Open.later = Get()


def later(o):
    return type(o.later).__name__


print(later(o), later(o))
Get.__get__ = lambda self, instance, owner: 7
print(later(o), later(o))

print("an operand that changes the owner")


class Counter:
    def __init__(self):
        self.n = 1

    def turn(self):
        self.__dict__
        return 1

    def drop(self):
        del self.n
        self.m = 5
        return 1


c = Counter()


def add(c, f):
    c.n += f()
    return c.__dict__ if f == c.drop else c.n


for _ in range(3):
    c = Counter()
    print(add(c, lambda: 2), add(c, c.turn), add(c, lambda: 2), add(c, c.drop))

print("items")
values = {"a": 1, 2: 2.5}
items = [1, "b", 2.0]


def grow(container, key, by):
    container[key] += by
    return container[key]


for _ in range(3):
    print(grow(values, "a", 1), grow(values, 2, 1), grow(items, 0, 2**62), grow(items, 1, "c"), grow(items, -1, 0.5))
try:
    grow(items, 3, 1)
except IndexError as e:
    print(e)
