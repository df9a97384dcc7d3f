# All finalizers run first, while every object is still whole; then the objects are cleared.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name, "other:", self.other.name, "its other:", self.other.other.name)


gc.collect()
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("collect")
print(gc.collect(), gc.garbage)


class Breaker(Node):
    def __del__(self):
        print("  del", self.name, "other:", getattr(self.other, "name", None))
        self.other = None


a, b = Breaker("a"), Breaker("b")
a.other, b.other = b, a
del a, b
print("finalizers that break the cycle themselves")
print(gc.collect())


class Bad(Node):
    def __del__(self):
        print("  del", self.name)
        raise ValueError(self.name)


import sys

sys.unraisablehook = lambda info: print("  ignored", info.exc_value)
a, b = Bad("a"), Bad("b")
a.other, b.other = b, a
del a, b
print("finalizers that fail")
print(gc.collect())
print("weak references are cleared before finalizers run")
import weakref


class Watched(Node):
    def __del__(self):
        print("  del", self.name, "ref:", refs[self.name]())


refs = {}
a, b = Watched("a"), Watched("b")
a.other, b.other = b, a
refs = {n.name: weakref.ref(n) for n in (a, b)}
del a, b
print(gc.collect())
