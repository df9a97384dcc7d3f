# The order in which a collection calls __del__: as the objects entered the collector's list, not along the arrows.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("", self.name, end="")


def run(text):
    print(f"{text}:", end="")
    print("; collected", gc.collect())


gc.collect()
a, b, c = Node("a"), Node("b"), Node("c")
a.next, b.next, c.next = b, c, a
del a, b, c
run("ring made a b c")
a, b, c = Node("a"), Node("b"), Node("c")
a.next, b.next, c.next = c, a, b
del c, b, a
run("ring linked backwards, deleted backwards")
items = [Node(c) for c in "xyz"]
for n in items:
    n.all = items
del n, items
run("all in a list")
owner = Node("owner")
owner.me = owner
owner.child = Node("child")
owner.child.child = Node("grandchild")
del owner
run("children that are not in the cycle")
child = Node("older child")
owner = Node("younger owner")
owner.me, owner.child = owner, child
del owner, child
run("a child older than its owner")
a, b = Node("survivor"), Node("new")
gc.collect()
c = Node("newest")
a.next, b.next, c.next = b, c, a
del a, b, c
run("two generations")
