# Instances that refer to themselves and to each other.
from sys import getrefcount


class Node:
    pass


a = Node()
a.me = a
print("itself", getrefcount(a), getrefcount(a.me.me.me))
a.method = a.__init__
print("a bound method of itself", getrefcount(a))
a.items = [a, a]
print("a list of itself", getrefcount(a))
a.__dict__.clear()
print("cleared", getrefcount(a))
b = Node()
a.other, b.other = b, a
print("a pair", getrefcount(a), getrefcount(b))
del b
print("one name gone", getrefcount(a), getrefcount(a.other))
a.other.other = None
print("one arrow gone", getrefcount(a), getrefcount(a.other))
a.other = None
print("other arrow gone", getrefcount(a))
ring = [Node() for _ in range(3)]
for i, node in enumerate(ring):
    node.next = ring[i - 1]
print("ring", [getrefcount(n) for n in ring], "last one has the name node")
del node
head = ring[0]
del ring
print("head only", getrefcount(head), getrefcount(head.next))
a.__dict__["d"] = a.__dict__
print("a dict in itself", getrefcount(a.__dict__))
a.__dict__.clear()
