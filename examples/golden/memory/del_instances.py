# An instance lets its attributes go after its own __del__; slots go in their order.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


class Plain(Loud):
    def __init__(self, name):
        super().__init__(name)
        self.z = Loud(name + ".z")
        self.a = Loud(name + ".a")


class Slotted:
    __slots__ = ("z", "a", "m")

    def __init__(self, name):
        self.m, self.a, self.z = Loud(name + ".m"), Loud(name + ".a"), Loud(name + ".z")

    def __del__(self):
        print("  del slotted")


class Both(Slotted):
    def __init__(self, name):
        super().__init__(name)
        self.extra = Loud(name + ".extra")


class ListChild(list):
    def __del__(self):
        print("  del list child of", len(self))


print("plain")
Plain("p")
print("with its dict asked for")
p = Plain("q")
d = p.__dict__
p = None
print("  the dict lives on", sorted(d))
d = None
print("slots")
Slotted("s")
print("slots and a dict")
Both("b")
print("list child")
x = ListChild([Loud("item 0"), Loud("item 1")])
x.attribute = Loud("attribute")
x = None
print("nested instances")
a = Plain("outer")
a.a.inner = Plain("inner")
a = None
