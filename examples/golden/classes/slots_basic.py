"""__slots__: what instances can hold, messages, defaults, private names, every form of the declaration."""
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


p = Point(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"), Point.__slots__, repr(Point.x), type(Point.x))
for action in (
    lambda: p.y, lambda: setattr(p, "z", 1), lambda: p.z, lambda: delattr(p, "y"), lambda: vars(p),
    lambda: p.__dict__, lambda: delattr(p, "z"), lambda: Point.x.__get__(5), lambda: Point.x.__set__(5, 1),
):
    try:
        print(action())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
p.y = 5
del p.x
print(hasattr(p, "x"), p.y, Point.y.__get__(p), Point.y.__get__(None, Point) is Point.y)
Point.y.__set__(p, 6)
print(p.y, Point.y.__name__, Point.y.__objclass__)


class One: __slots__ = "single"
class List: __slots__ = ["a", "b"]
class Gen: __slots__ = (n for n in ("g", "h"))
class Doc: __slots__ = {"d": "documentation of d"}
class Private:
    __slots__ = ("__hidden",)

    def set(self, v):
        self.__hidden = v
        return self.__hidden


class Empty: __slots__ = ()


o = One()
o.single = 1
print(o.single, Gen.g.__name__, Doc.d.__doc__, Private().set(3), Private._Private__hidden.__name__)
for value in (
    ("a", "a"), ("1a",), (1,), ("a b",), 5, ("__dict__",), ("__dict__", "__dict__"), ("__weakref__", "x"),
    ("x", "__slots__"),
):
    try:
        cls = type("New", (), {"__slots__": value})
        print(value, "->", hasattr(cls(), "__dict__"))
    except (TypeError, ValueError) as e:
        print(value, type(e).__name__, e)
for body in (
    {"__slots__": ("x",), "x": 1}, {"__slots__": ("__doc__",), "__doc__": "doc"},
    {"__slots__": ("__qualname__",), "__qualname__": "Q"},
):
    try:
        type("New", (), body)
        print("made", sorted(body))
    except ValueError as e:
        print(e)
try:
    Empty().x = 1
except AttributeError as e:
    print(e)
