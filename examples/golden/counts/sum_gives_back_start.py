"""sum() lets go of its start value, whatever it adds to it and however it ends."""
import sys

start = int("1000000")
before = sys.getrefcount(start)
print(sum([], start), sys.getrefcount(start) - before)
print(sum([1, 2], start), sys.getrefcount(start) - before)
print(sum([0.5], start), sys.getrefcount(start) - before)
print(sum([10**30], start), sys.getrefcount(start) - before)


def failing():
    yield 1
    raise KeyError("in the middle")


try:
    sum(failing(), start)
except KeyError as e:
    print(e, sys.getrefcount(start) - before)

item = object()
held = sys.getrefcount(item)
try:
    sum([1, item], start)
except TypeError as e:
    print(e, sys.getrefcount(start) - before, sys.getrefcount(item) - held)
