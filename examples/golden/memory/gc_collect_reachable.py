# Only unreachable cycles go; whatever a name still reaches stays, whole.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


gc.collect()
a, b, c = Node("a"), Node("b"), Node("c")
a.next, b.next, c.next = b, c, a
print("three names", gc.collect())
del a, b
print("one name", gc.collect(), c.next.next.name)
outside = c.next
del c
print("a name for another member", gc.collect(), outside.name)
del outside
print("no name")
print("collected", gc.collect())
print("a cycle that points outside")
kept = Node("kept")
d = Node("d")
d.me, d.out = d, kept
del d
print("collected", gc.collect(), "kept is", kept.name)
print("a live object that points into a cycle")
e = Node("e")
e.me = e
kept.into = e
del e
print("collected", gc.collect(), kept.into.name)
kept.into = None
print("arrow gone")
print("collected", gc.collect())
print("a cycle that hangs on another")
f, g = Node("f"), Node("g")
f.me, g.me, f.g = f, g, g
del f, g
print("collected", gc.collect())
