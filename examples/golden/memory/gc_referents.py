# gc.get_referents: what an object holds directly, as its traverse function reports it.
import gc


class Node:
    def __init__(self):
        self.a, self.b = "first", ["second"]


class Slotted:
    __slots__ = ("x", "y")


def names(objects):
    return [o.__name__ if isinstance(o, type) else repr(o) for o in objects]


def function(x=["default"], *, k="kw"):
    return captured


captured = 1
print("list", gc.get_referents([1, "two", [3]]))
print("tuple", gc.get_referents((1, (2,))))
print("dict", gc.get_referents({"k": "v", 1: [2]}))
print("set", gc.get_referents({7}))
print("int, str", gc.get_referents(1, "text"))
print("two arguments", gc.get_referents([1], [2]))
print("no argument", gc.get_referents())
print("instance", names(gc.get_referents(Node())))
n = Node()
n.__dict__
print("with its dict asked for", names(gc.get_referents(n)))
s = Slotted()
s.y = "why"
print("slots", names(gc.get_referents(s)))
print("bound method", [type(o).__name__ for o in gc.get_referents(n.__init__)])
print("function", sorted(type(o).__name__ for o in gc.get_referents(function)))
cell = (lambda y: lambda: y)("in a cell").__closure__[0]
print("cell", gc.get_referents(cell))
print("list iterator", gc.get_referents(iter(["item"])))
print("slice", gc.get_referents(slice(10, 20)))
print("enumerate", [type(o).__name__ for o in gc.get_referents(enumerate([]))])
print("exception", sorted(map(repr, gc.get_referents(ValueError("a")))))
g = (x for x in [1, 2])
next(g)
print("suspended generator", sorted(type(o).__name__ for o in gc.get_referents(g)))
