# gc.collect() inside __del__, also while a collection is running.
import gc


class Collecting:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name, "collects", gc.collect())


class Node:
    pass


gc.collect()
print("outside a collection")
a = []
a.append(a)
a = None
x = Collecting("x")
x = None
print("inside a collection: the inner call finds nothing")
n = Node()
n.me = n
n.c = Collecting("inner")
n = None
print("collected", gc.collect())
print("two in a cycle")
n, m = Collecting("n"), Collecting("m")
n.other, m.other = m, n
del n, m
print("collected", gc.collect())
print("garbage", gc.garbage)
