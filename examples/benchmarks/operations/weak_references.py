# A million weak references: each is made, called and killed; with a callback, too.
from weakref import ref

from timing import size, time_operation

DEFAULT = 1_000_000


class Node:
    pass


def one_by_one(count):
    for _ in range(count):
        node = Node()
        weak = ref(node)
        assert weak() is node
        del node
        assert weak() is None


def all_together(nodes):
    heard = []
    refs = [ref(node, heard.append) for node in nodes]
    assert all(weak() for weak in refs)
    nodes.clear()
    assert len(heard) == len(refs) and not any(weak() for weak in refs)


def both(nodes):
    one_by_one(n // 2)
    all_together(nodes)


n = size(DEFAULT)
time_operation(lambda: [Node() for _ in range(n // 2)], both)
print("weak_references", n)
