"""Frames of generators, generator expressions, throw and close in a traceback."""
import sys


def source():
    for i in range(3):
        yield i
    raise LookupError("source is dry")


def double(it):
    for x in it:
        yield x * 2


def chain():
    yield from double(n for n in source())


try:
    for value in chain():
        print(value)
except LookupError:
    sys.excepthook(*sys.exc_info())
g = double(iter([1, 2]))
next(g)
g.throw(ValueError("thrown from outside"))
