"""What holds the subject of a match statement while patterns and guards look at it, and when it is let go."""

import sys


def count(o):
    return sys.getrefcount(o) - 2


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class Key(Loud):
    def __eq__(self, other):
        print("eq", count(self), count(other), end="; ")
        return False


class Value:
    def __init__(self):
        self.inner = Key("inner")

    def __eq__(self, other):
        print("value eq", count(self), count(other), end="; ")
        return NotImplemented


class Space:
    A = Value()
    B = Value()


class Meta(type):
    def __instancecheck__(cls, o):
        print("instancecheck", count(cls), count(o), end="; ")
        return True


class Any(metaclass=Meta):
    __match_args__ = ("first", "second")


class Props:
    __match_args__ = ("first", "second")

    @property
    def first(self):
        print("first", count(self), end="; ")
        return Loud("first value")

    @property
    def second(self):
        print("second", count(self), end="; ")
        return Loud("second value")

    def __del__(self):
        print("del props", end="; ")


def note(*args):
    print(*args, end="; ")
    return True


def no(*args):
    print(*args, end="; ")
    return False


def values():
    print("values:", end=" ")
    match Key("subject"):
        case Space.A:
            print("A")
        case Space.B:
            print("B")
        case 5 if note("never"):
            print("5")
        case x if no("guard of last", count(x)):
            print("x")
    print("after")
    del x
    print()
    match Key("subject 2"):
        case Space.A | Space.B:
            print("A or B")
        case _:
            print("else")


def bodies():
    print("bodies:", end=" ")
    match Loud("a"):
        case Loud() if note("in guard"):
            print("in body")
        case _:
            print("never")
    match Loud("b"):
        case Loud() if no("in last guard"):
            print("never")
        case _ if note("in else guard"):
            print("in else")
    match Loud("c"):
        case Loud(name="x") if note("never"):
            print("never")
        case Loud(name="c") as kept if note("kept", count(kept)):
            print("body", count(kept))
        case _:
            pass
    del kept
    print()


def classes():
    print("classes:", end=" ")
    match Props():
        case Any(a, b) if no("guard", count(a), count(b)):
            pass
        case Any(a, 5):
            pass
        case Props(first=_, second=b):
            print("body", count(a), count(b))
    del a, b
    print()


def sequences():
    print("sequences:", end=" ")
    match [Loud("s0"), Loud("s1"), Loud("s2")]:
        case [a, b, 5]:
            pass
        case [a, *_, 6]:
            pass
        case [a, *_, b] if no("guard", count(a), count(b)):
            pass
        case [Loud() as a, *rest] if note("counts", count(a), count(rest), count(rest[0])):
            print("body", count(a), count(rest), count(rest[0]))
    del a
    print("a gone")
    del b, rest
    print()


def mappings():
    print("mappings:", end=" ")
    k = "key"
    match {k: Loud("v"), 1: Loud("one"), 2: Loud("two")}:
        case {"key": 5}:
            pass
        case {"key": v, 1: 7}:
            pass
        case {"key": v, **rest} if no("guard", count(v), count(rest), sorted(map(str, rest))):
            pass
        case {"key": v, 1: one, 3: _}:
            pass
        case {"key": v, 1: one}:
            print("body", count(v), count(one))
    del v, one
    print()
    del rest
    print()


def order_of_release():
    print("order:", end=" ")

    def two():
        return [Loud("p"), Loud("q"), Loud("r"), Loud("s")]

    match two():
        case [a, b, c, 5]:
            pass
    print()
    match two():
        case [a, 5, c, d]:
            pass
    print()
    match two():
        case [a, (5 | 6) as b, c, d]:
            pass
    print()
    match two():
        case [[a] | [a, 5] | [5, a] | [a, _, _, _], 5]:
            pass
    print()
    match two(), 7:
        case [([a, b, _, 5] | [a, _, b, _]) as whole, 8]:
            pass
    print()


def errors():
    print("errors:", end=" ")
    class Broken:
        def __eq__(self, other):
            raise ValueError("no equality")

    try:
        match [Loud("x"), Broken(), Loud("y")]:
            case [a, 5, b]:
                pass
    except ValueError as e:
        print(e, end="; ")
    print("a" in locals())
    try:
        match Loud("z"):
            case Loud(name=n) as whole if note(n, count(whole)) and 1 / 0:
                pass
            case _:
                pass
    except ZeroDivisionError as e:
        print(e, n, count(whole))
    del whole
    print()


values()
bodies()
classes()
sequences()
mappings()
order_of_release()
errors()
