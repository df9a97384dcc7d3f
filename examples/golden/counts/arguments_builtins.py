# Built-in functions borrow their arguments from the caller's stack.
from sys import getrefcount


class Probe:
    def __init__(self):
        self.seen = []

    def __repr__(self):
        self.seen.append(("repr", getrefcount(self)))
        return "P"

    def __str__(self):
        self.seen.append(("str", getrefcount(self)))
        return "p"

    def __hash__(self):
        self.seen.append(("hash", getrefcount(self)))
        return 7

    def __len__(self):
        self.seen.append(("len", getrefcount(self)))
        return 3

    def __abs__(self):
        self.seen.append(("abs", getrefcount(self)))
        return 1

    def __format__(self, spec):
        self.seen.append(("format", getrefcount(self)))
        return "f"


w = Probe()
repr(w)
str(w)
hash(w)
len(w)
abs(w)
format(w)
print(w)
for line in w.seen:
    print(*line)
print("after all", getrefcount(w))
