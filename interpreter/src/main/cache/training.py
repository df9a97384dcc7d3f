"""What programs usually do when they begin: run once by the build, so that Java can cache the classes that this needs."""

import sys
import copy
import functools
import threading
import timeit
import traceback
import weakref


class Base:
    """A class with a method or two."""

    count = 0

    def __init__(self, name, *rest, **options):
        self.name = name
        self.rest = rest
        Base.count += 1

    def __repr__(self):
        return f"<{self.name!r} {len(self.rest):>3}>"

    @property
    def size(self):
        return len(self.rest) + 1.5


class Derived(Base):
    def __init__(self, name, *rest):
        super().__init__(name, *rest, key=1)

    @staticmethod
    def make(n):
        return [Derived("d", i) for i in range(n)]


def outer(step=1, *, limit=10):
    total = 0

    def inner(n):
        nonlocal total
        total += n * step
        return total

    for i in range(limit):
        if i % 2 == 0 and i not in (4, 6):
            inner(i)
        elif i > 8:
            break
    else:
        total = -total
    while total > 3:
        total -= 3
    return total


numbers = [3, 1, 2]
numbers.sort(key=lambda n: -n)
table = {"a": 1, "b": [2, 3], **{"c": 4}}
squares = {n: n * n for n in numbers if n}
first, *others = numbers
text = "words in a line".upper().split()
print("hello", numbers, table, squares, text, sep=", ")
print(Derived.make(2), Derived("x").size, first, others, outer(), 7 // 2, 2**70, 1 / 3)
print(" ".join(text), "%s %d" % ("a", 1), "{}-{}".format(1, 2), numbers[1:], sys.getrefcount(numbers))
try:
    table["missing"]
except KeyError as error:
    print("caught", error)
finally:
    del table
try:
    numbers.nothing
except AttributeError as error:
    print(type(error).__name__, error)
thread = threading.Thread(target=outer, kwargs={"limit": 20})
thread.start()
thread.join()
