# Other holders: deque, iterators, views, slices, ranges of items, zip, map.
from collections import OrderedDict, deque


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("", self.name, end="")


def several():
    return [Loud(c) for c in "abc"]


def show(text):
    print(f"\n{text}:", end="")


show("deque")
x = deque(several())
x = None
show("deque.clear")
x = deque(several())
x.clear()
show("deque with maxlen pushes out")
x = deque(several(), maxlen=2)
x.append(Loud("d"))
print(" |", end="")
x = None
show("OrderedDict")
x = OrderedDict(enumerate(several()))
x = None
show("exhausting an iterator over a temporary list")
for item in iter(several()):
    print(" *", end="")
item = None
show("dropping a half-used iterator")
i = iter(several())
next(i)
i = None
show("a half-used map")
m = map(lambda item: item.name, several())
next(m)
m = None
show("a half-used zip")
z = zip(several(), "xy")
next(z)
z = None
show("reversed")
r = reversed(several())
next(r)
r = None
show("a slice object")
s = slice(*several())
s = None
show("sorted by key")
x = sorted(several(), key=lambda item: item.name, reverse=True)
x = None
print()
