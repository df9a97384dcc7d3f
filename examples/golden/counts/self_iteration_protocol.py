# self inside __iter__ and __next__, driven by for, next, unpacking, list and in.
from sys import getrefcount


class Three:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        print("  __iter__", getrefcount(self))
        return self

    def __next__(self):
        self.n += 1
        print("  __next__", getrefcount(self))
        if self.n > 2:
            raise StopIteration
        return self.n


print("for over a name")
three = Three()
for x in three:
    pass
print("after", getrefcount(three))
print("for over a temporary")
for x in Three():
    pass
print("next")
three = Three()
next(three)
print("unpacking")
a, b = Three()
print("list()")
list(Three())
print("comprehension")
[0 for x in Three()]
print("in")
2 in Three()
print("star call")
print(*Three())
