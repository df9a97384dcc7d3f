"""Dotted names are values: looked up at match time, compared with ==."""
class Color:
    RED = "red"
    GREEN = ["g"]

    class Deep:
        VALUE = 42


class Counting:
    def __getattr__(self, name):
        print(f"<{name}>", end=" ")
        return name


counting = Counting()
import sys


def m(x):
    match x:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case Color.Deep.VALUE: return "deep"
        case sys.maxsize: return "maxsize"
        case counting.first | counting.second: return "counted"
        case [Color.RED, *_]: return "list starting red"
        case _: return "no"


for x in ("red", ["g"], 42, 42.0, sys.maxsize, "first", ["red", 1], "nope"):
    print(m(x))
Color.RED = "changed"
print(m("red"), m("changed"))
del Color.RED
try:
    m("x")
except AttributeError as e:
    print(e)
try:
    match 1:
        case undefined_module.x: pass
except NameError as e:
    print(e)
RED = 1


def constant_trap(x):
    match x:
        case RED: return f"a bare name captures: {RED}"


print(constant_trap(99), RED)


class Weird:
    def __eq__(self, o):
        print("eq", o, end=" ")
        return []


class Consts:
    W = Weird()
    N = float("nan")


def w(x):
    match x:
        case Consts.W: return "equal"
        case Consts.N: return "nan"
        case _: return "not equal"


print(w(5), w(Consts.N))


class Raises:
    def __eq__(self, o): raise ValueError(f"compared with {o}")


try:
    m(Raises())
except AttributeError as e:
    print(e)
try:
    match Raises():
        case 1: pass
except ValueError as e:
    print(e)
try:
    match Raises():
        case None: print("never")
        case True: print("never")
        case str(): print("never")
        case []: print("never")
        case _: print("is and isinstance do not compare")
except ValueError as e:
    print(e)
