# What a resurrected object still has: attributes, and a dead weak reference.
import sys
import weakref

saved = None


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


class Phoenix:
    def __init__(self):
        self.child = Loud("child")

    def __del__(self):
        global saved
        print("  del phoenix, count", sys.getrefcount(self), "ref", ref() is self)
        saved = self


p = Phoenix()
ref = weakref.ref(p, lambda r: print("  weak reference callback"))
print("die")
p = None
print("saved with its child:", saved.child.name)
print("weak reference:", ref() is saved, weakref.getweakrefcount(saved))
print("count", sys.getrefcount(saved))
again = weakref.ref(saved, lambda r: print("  second callback"))
print("die for good")
saved = None
print("second weak reference:", again())
print("in a cycle: both are saved")


class Node:
    def __del__(self):
        nodes.append(self)


import gc

nodes = []
gc.collect()
a, b = Node(), Node()
a.other, b.other = b, a
del a, b
print("collected", gc.collect(), "saved", len(nodes), nodes[0].other is nodes[1])
nodes.clear()
print("collected now", gc.collect(), "saved", len(nodes))
