# An argument that is captured: the call's stack hands its reference to a cell.
from sys import getrefcount


def captured(x):
    first = getrefcount(x)
    lambda: x
    return first


def plain(x):
    return getrefcount(x)


def through_comprehension(x):
    return [getrefcount(x) for _ in range(2)]


def through_generator(x):
    return [*(getrefcount(x) for _ in range(2))]


def deep(x):
    def one():
        def two():
            return getrefcount(x)

        return two()

    return one()


w = []
print("plain", plain(w), plain([]))
print("captured", captured(w), captured([]))
print("comprehension", through_comprehension(w))
print("generator", through_generator(w))
print("two levels", deep(w), deep([]))
print("after all", getrefcount(w))
