# __slots__: no dict, no weak references, no other attributes.
import weakref


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y)
for action in ("p.z = 3", "p.__dict__", "weakref.ref(p)", "vars(p)", "del p.z", "p.z"):
    try:
        exec(action)
    except (AttributeError, TypeError) as e:
        print(f"{action}: {e}")
del p.x
for action in ("p.x", "del p.x"):
    try:
        exec(action)
    except AttributeError as e:
        print(f"{action}: {e}")
p.x = 10
print("set again", p.x)
print("descriptor", type(Point.x).__name__, Point.x.__get__(p), Point.x.__name__, Point.__slots__)
print("class dict", sorted(k for k in vars(Point) if not k.startswith("__")))
try:
    Point.x.__get__(object())
except TypeError as e:
    print(e)


class WithDict:
    __slots__ = ("a", "__dict__")


d = WithDict()
d.a, d.b = 1, 2
print("dict besides slots", d.__dict__)


class WithWeak:
    __slots__ = "__weakref__",


w = WithWeak()
print("weak reference", weakref.ref(w)() is w)


class OneString:
    __slots__ = "single"


s = OneString()
s.single = 1
print("one string is one slot", s.single, OneString.__slots__)
