# Attribute places: instance, class, slot, property, __dict__.
from sys import getrefcount


class Slotted:
    __slots__ = ("a", "b")


class Plain:
    def __init__(self, a):
        self.a = a
        self.b = a


w = []
s = Slotted()
s.a = s.b = w
print("two slots", getrefcount(w), getrefcount(s.a))
del s.a
print("slot deleted", getrefcount(w))
s.b = None
print("slot overwritten", getrefcount(w))
p = Plain(w)
print("two attributes", getrefcount(w))
table = p.__dict__
print("__dict__ asked for", getrefcount(w), getrefcount(table))
table.clear()
print("cleared through the dict", getrefcount(w))
p.a = w
del p
print("the dict outlives its instance", getrefcount(w), table, getrefcount(table))
del table
print("gone", getrefcount(w))
Plain.shared = w
p = Plain(1)
print("class attribute through an instance", getrefcount(p.shared), p.shared is w)
p.shared = w
print("shadowed by an instance attribute", getrefcount(w))
del p.shared, Plain.shared
print("both deleted", getrefcount(w))
p.__class__ = type("Other", (), {"extra": w})
print("through a new class", getrefcount(p.extra))
