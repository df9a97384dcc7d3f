# A chain of objects dies from its head on; __del__ of the owner comes before the owned.
class Link:
    def __init__(self, n, next=None):
        self.n, self.next = n, next

    def __del__(self):
        print("  del", self.n, "next is", self.next and self.next.n)


print("chain")
chain = None
for n in range(4, 0, -1):
    chain = Link(n, chain)
chain = None
print("owner drops its next inside __del__")


class Dropper(Link):
    def __del__(self):
        print("  enter", self.n)
        self.next = None
        print("  leave", self.n)


chain = Dropper(1, Dropper(2, Dropper(3)))
del chain
print("tree: children in a list")


class Tree:
    def __init__(self, name, *children):
        self.name, self.children = name, list(children)

    def __del__(self):
        print("  del", self.name)


root = Tree("root", Tree("left", Tree("left.left"), Tree("left.right")), Tree("right"))
root = None
print("shared child dies with its last parent")
shared = Tree("shared")
one, two = Tree("one", shared), Tree("two", shared)
del shared
del one
print("  one is gone")
del two
