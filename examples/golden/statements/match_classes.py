"""Class patterns: positional through __match_args__, keywords, builtins, errors."""
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y): self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class NoArgs:
    a = 1


def m(v):
    match v:
        case Point3(x, y, z=0): return f"flat {x} {y}"
        case Point3(): return "point3"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y axis {y}"
        case Point(x, 0): return f"on x axis {x}"
        case Point(x=Point(a, b)): return f"nested {a} {b}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "somewhere"
        case NoArgs(a=1, b=2): return "has b"
        case NoArgs(a=a): return f"a is {a}"
        case bool(b): return f"bool {b}"
        case int(n) | float(n): return f"number {n}"
        case str("fixed"): return "the fixed string"
        case str(s): return f"string {s}"
        case list([a, b]): return f"list of two {a} {b}"
        case list() | tuple(): return "list or tuple"
        case dict(d): return f"dict {d}"
        case type(): return "a class"
        case bytes(b) | bytearray(b): return f"bytes {b}"
        case set(s) | frozenset(s): return f"set {len(s)}"
        case object(__name__=name): return f"named {name}"
        case _: return "other"


n = NoArgs()
n2 = NoArgs()
n2.b = 2
for v in (
    Point(0, 0), Point(0, 5), Point(5, 0), Point(Point(1, 2), 3), Point(4, 4), Point(1, 2), Point3(1, 2, 0),
    Point3(1, 2, 3), n, n2, True, 5, 2.5, "fixed", "free", [1, 2], [1], (), {"k": 1}, int, b"b", {1, 2}, len, None,
    m,
):
    print(m(v))


class BadArgs:
    __match_args__ = ["a"]


class NotStr:
    __match_args__ = (1,)


class Dup:
    __match_args__ = ("a", "a")
    a = 1


def f1(v):
    match v:
        case Point(1, 2, 3): pass
def f2(v):
    match v:
        case NoArgs(1): pass
def f3(v):
    match v:
        case BadArgs(1): pass
def f4(v):
    match v:
        case NotStr(1): pass
def f5(v):
    match v:
        case Point(1, x=1): pass
def f6(v):
    match v:
        case int(1, 2): pass
def f7(v):
    match v:
        case len(): pass
def f8(v):
    match v:
        case Dup(1, 1): pass
def f9(v):
    match v:
        case missing_class(): pass


for f, v in (
    (f1, Point(1, 2)), (f1, 5), (f2, n), (f3, BadArgs()), (f4, NotStr()), (f5, Point(1, 2)), (f6, 5), (f7, 5),
    (f8, Dup()), (f9, 1),
):
    try:
        print(f.__name__, f(v))
    except (TypeError, NameError) as e:
        print(f.__name__, e)
