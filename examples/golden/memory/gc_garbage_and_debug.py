# gc.garbage stays empty, unless DEBUG_SAVEALL asks to keep what a collection finds.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


gc.collect()
print("flags", gc.get_debug(), "garbage", gc.garbage)
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("cycle with __del__", gc.collect(), gc.garbage)
gc.set_debug(gc.DEBUG_SAVEALL)
c = ["kept"]
c.append(c)
del c
print("DEBUG_SAVEALL", gc.get_debug() == gc.DEBUG_SAVEALL, gc.collect())
print("garbage", gc.garbage)
gc.set_debug(0)
gc.garbage.clear()
print("still a cycle", gc.collect())
print("constants", gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
d = Node("d, saved")
d.me = d
del d
gc.set_debug(gc.DEBUG_SAVEALL)
print("saved with its __del__ run", gc.collect(), [n.name for n in gc.garbage if isinstance(n, Node)])
gc.set_debug(0)
gc.garbage.clear()
print("not again", gc.collect())
