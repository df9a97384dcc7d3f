# Large structures: a ring of 50000 nodes, a long cycle of lists, a wide cycle.
import gc


class Node:
    __slots__ = ("next",)


gc.disable()
gc.collect()
first = last = Node()
for _ in range(49999):
    last.next = Node()
    last = last.next
last.next = first
del first, last
print("ring of instances", gc.collect())
first = last = []
for _ in range(49999):
    new = []
    last.append(new)
    last = new
last.append(first)
del first, last, new
print("ring of lists", gc.collect())
hub = []
hub.extend([hub] for _ in range(50000))
del hub
print("hub", gc.collect())
d = {}
for i in range(20000):
    d[i] = (d, [i])
del d
print("dict of tuples", gc.collect())
print("nothing is left", gc.collect(), gc.garbage)
