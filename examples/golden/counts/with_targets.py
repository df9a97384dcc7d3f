# with targets: the value of __enter__ goes to the name; the manager itself waits on the stack.
from sys import getrefcount


class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *details):
        pass


class Box:
    pass


w = []
m = Manager(w)
print("start", getrefcount(w), getrefcount(m))
with m as x:
    print("name", getrefcount(w), getrefcount(m))
print("after", getrefcount(w), getrefcount(m))
with m:
    print("no target", getrefcount(w))
with m as x, m as y:
    print("two items", getrefcount(w), getrefcount(m))
del x, y
box, items = Box(), [0]
with m as box.a:
    print("attribute", getrefcount(w))
with m as items[0]:
    print("item", getrefcount(w))
with Manager((w, w)) as (a, b):
    print("tuple", getrefcount(w))
with Manager([w, w]) as [c, *d]:
    print("starred", getrefcount(w), getrefcount(d))
del box, items, a, b, c, d
print("all gone", getrefcount(w))
for _ in range(2):
    with m:
        continue
print("left by continue", getrefcount(m))


def leave():
    with m:
        return getrefcount(m)


print("left by return", leave(), getrefcount(m))
