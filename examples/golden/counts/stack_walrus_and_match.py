# Captures of := and of match statements bind names.
from sys import getrefcount


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


w = []


def look(value):
    match value:
        case Point(x=x, y=0):
            return "keyword", getrefcount(x), getrefcount(value)
        case Point(x, y):
            return "positional", getrefcount(x), getrefcount(y)
        case [x, *rest]:
            return "sequence", getrefcount(x), getrefcount(rest), rest
        case {"k": x, **rest}:
            return "mapping", getrefcount(x), getrefcount(rest)
        case (int() | float()) as n:
            return "as", getrefcount(n), getrefcount(value)
        case other:
            return "capture", getrefcount(other), getrefcount(value)


print(look(Point(w, 0)))
print(look(Point(w, w)))
print(look([w, 1, 2]))
print(look((w, w)))
print(look({"k": w}))
print(look({"k": w, "m": w}))
print(look(10**10 + w.count(1)))
print(look(w))
print(look(set()))
match w:
    case x:
        print("module level capture", getrefcount(w))
print("names live on after match", getrefcount(w), x is w)
del x
match [w, w]:
    case [a, b] if print("guard", getrefcount(w)):
        pass
    case [_, c]:
        print("names of a failed guard stay", getrefcount(w))
print("at the end", getrefcount(w), sorted(n for n in globals() if len(n) == 1))
print("walrus", getrefcount(d := w), (e := d) is w, getrefcount(w))
