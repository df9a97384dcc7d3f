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


def evens(limit):
    for n in range(limit):
        if not n % 2:
            yield n


with open(__file__) as file:
    lengths = {len(line.rstrip()) for line in file}
words = {"one": 1, "two": 2.5, "three": -3}
for number, (word, value) in enumerate(words.items()):
    print(f"{number}: {word:<6}{value:8.2f}|{word.title()!s:>8}|{word[0]}")
print(sum(n * n for n in evens(10)), max(words.values()), min(3, 4), sorted(words), list(zip(words, "abc")))
print(any(n > 5 for n in evens(9)), [a + b for a in "ab" for b in "cd"], 3 in lengths, len(lengths) > 2 and 1 < 2 <= 3)
print(round(2.675, 2), int("42"), float("1.5"), str(3.0), "a,b".split(","), abs(-3), 2**0.5, 10 % 3, list(reversed([1, 2])))
print(isinstance(words, dict), list(map(str, numbers)), "%5.1f%%" % 12.345, "text".replace("t", "T").startswith("T"))
numbers.append(5)
numbers.extend([7, 8])
numbers[0], numbers[-1] = numbers[-1], numbers[0]
words["four"] = words.get("four", 0) + 4
words.setdefault("five", []).append(1)
print(numbers.pop(), len(numbers), sum(numbers) / len(numbers), words, None, True, {1, 2} | {3}, (1, 2) + (3,), "-" * 10)
try:
    raise ValueError("wrong")
except (TypeError, ValueError) as error:
    print(f"{type(error).__name__}: {error}")
thread = threading.Thread(target=outer, kwargs={"limit": 20})
thread.start()
thread.join()
