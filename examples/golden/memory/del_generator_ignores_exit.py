# A generator that yields in answer to GeneratorExit, and one that swallows it.
import sys


class Masked:
    """Standard error on standard output, without addresses."""

    def write(self, text):
        head, at, tail = text.partition(" at 0x")
        print(head + (at and " at 0x..." + tail.lstrip("0123456789abcdef")), end="")

    def flush(self):
        pass


sys.stderr = Masked()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("  caught GeneratorExit")
        yield 2


def polite():
    try:
        yield 1
    except GeneratorExit:
        print("  caught, returning")


def raising():
    try:
        yield 1
    finally:
        raise ValueError("from finally")


print("close of a stubborn one")
g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(" ", e)
print("  it goes on", next(g, "ended"))
print("deletion of a stubborn one writes to stderr")
g = stubborn()
next(g)
del g
print("polite")
g = polite()
next(g)
print("  close returns", g.close())
print("raising, closed")
g = raising()
next(g)
try:
    g.close()
except ValueError as e:
    print(" ", e)
print("raising, deleted: the error goes to stderr")
g = raising()
next(g)
del g
print("end")
