# One resurrected member brings its whole cycle back; the collection then counts nothing.
import gc

saved = []


class Node:
    def __init__(self, name, save):
        self.name, self.save = name, save

    def __del__(self):
        print("  del", self.name)
        if self.save:
            saved.append(self)


gc.collect()
a, b = Node("a", True), Node("b", False)
a.other, b.other = b, a
del a, b
print("first collection", gc.collect())
print("saved", [n.name for n in saved], saved[0].other.name)
saved.clear()
print("second collection, no __del__", gc.collect())
print("two cycles, one is saved")
a, b = Node("a", True), Node("b", False)
a.me, b.me = a, b
del a, b
print("collected", gc.collect(), "saved", [n.name for n in saved])
saved.clear()
print("collected", gc.collect())
print("a finalizer links garbage to live data")
live = []


class Linker:
    def __del__(self):
        live.append(self.data)


x = Linker()
x.me, x.data = x, ["data"]
x.data.append(x.data)
del x
print("collected", gc.collect(), "live", len(live), live[0][0])
live.clear()
print("collected", gc.collect())
