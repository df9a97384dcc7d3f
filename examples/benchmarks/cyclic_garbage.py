# Rings of instances that only the collector can free; every node has to be found.
import gc
import sys

DEFAULT = 3_100_000


class Node:
    def __init__(self):
        self.next = self
        self.data = []


def ring(size):
    first = last = Node()
    for _ in range(size - 1):
        node = Node()
        last.next = node
        node.next = first
        last = node
    last.data.append(first)


def found():
    return sum(generation["collected"] for generation in gc.get_stats())


n = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
gc.collect()
kept = [Node() for _ in range(5000)]
before = found()
for i in range(n):
    ring(1 + i % 5)
gc.collect()
nodes = sum(1 + i % 5 for i in range(n))
assert found() - before == 2 * nodes, (found() - before, nodes)
assert len(kept) == 5000 and all(node.next is node for node in kept)
print("cyclic_garbage", nodes)
