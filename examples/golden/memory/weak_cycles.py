# A collection clears weak references before finalizers run; references that are garbage themselves stay silent.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name, "ref", refs.get(self.name) and refs[self.name]())


refs = {}
gc.collect()
a, b = Node("a"), Node("b")
a.other, b.other = b, a
refs["a"] = weakref.ref(a, lambda r: print("  callback a", r()))
refs["b"] = weakref.ref(b, lambda r: print("  callback b", r()))
del a, b
print("alive before the collection", refs["a"]().name, refs["b"]().name)
print("collected", gc.collect())
print("dead", refs["a"](), refs["b"]())
print("the reference is part of the garbage")
c = Node("c")
c.me = c
c.ref = weakref.ref(c, lambda r: print("  never"))
del c
print("collected", gc.collect())
print("a weak arrow is no cycle")
parent, child = Node("parent"), Node("child")
parent.child, child.parent = child, weakref.ref(parent)
del child
print("del parent")
del parent
print("collected", gc.collect())
print("a live object refers weakly into garbage")
d = Node("d")
d.me = d
holder = [weakref.ref(d, lambda r: print("  callback of the holder"))]
del d
print("collected", gc.collect(), holder[0]())
