# Assignment evaluates the value first, then the targets from left to right; the value waits on the stack.
from sys import getrefcount

w = []


class Target:
    pass


def probe(label, result):
    print(" ", label, getrefcount(w))
    return result


box, table, items = Target(), {}, [0, 0]
print("item")
table[probe("key", "k")] = w
print("attribute")
probe("object", box).a = w
print("chain")
table[probe("first", 1)] = table[probe("second", 2)] = w
print("unpacking")
items[probe("one", 0)], items[probe("two", 1)] = w, w
print("after", getrefcount(w))
print("augmented item")
v = [[]]
v[probe("index", 0)] += [probe("value", 0)]
print("augmented attribute")
box.a += [probe("value", 1)]
print("deletion")
del table[probe("key", "k")], table[probe("key", 1)]
print("annotated")
x: probe("annotation", None) = probe("value", w)
print("for target")
for items[probe("target", 0)] in (w, 0):
    pass
print("with target")


class Manager:
    def __enter__(self):
        return w

    def __exit__(self, *details):
        pass


with Manager() as table[probe("target", 3)]:
    print("  body", getrefcount(w))
print("after", getrefcount(w))
