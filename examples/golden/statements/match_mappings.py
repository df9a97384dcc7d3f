"""Mapping patterns: subsets, rest, nested values, which objects count, __missing__ and get()."""
def m(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "size": [w, h], **rest}: return f"rect {w}x{h} {rest}"
        case {"a": {"b": {"c": value}}}: return f"deep {value}"
        case {1: one, 2.0: two, None: none}: return f"three {one} {two} {none}"
        case {1: one, **others}: return f"one {one} {others}"
        case {-1: neg}: return f"negative {neg}"
        case {"k": None | False}: return "falsy k"
        case {"k": str() | int() as v}: return f"k {v!r}"
        case {}: return "any mapping"
        case _: return "no mapping"


for x in (
    {"type": "circle", "r": 5, "extra": 1}, {"type": "circle"}, {"type": "rect", "size": (1, 2), "z": 0},
    {"type": "rect", "size": [1]}, {"a": {"b": {"c": 7}}}, {"a": {"b": 5}}, {1: "x"}, {1: 1, 2: 2, None: 3},
    {1.0: "f", "q": 2}, {True: "t"}, {-1: "n"}, {"k": None}, {"k": 0}, {"k": "s"}, {"k": 1.5}, {}, {"other": 1}, [],
    [("a", 1)], "a", 5, None,
):
    print(x, "->", m(x))


class Missing(dict):
    def __missing__(self, key): return "made up"


class Getter(dict):
    def get(self, key, default=None):
        print("get", key, end=" ")
        return super().get(key, default)


print(m(Missing()), m(Getter(type="circle", r=1)), m(type.__dict__))


class KEYS:
    NAME = "name"
    AGE = "age"


def dotted(x):
    match x:
        case {KEYS.NAME: name, KEYS.AGE: age}: return name, age
        case {KEYS.NAME: name, **rest}: return name, rest
        case {**everything}: return everything


print(dotted({"name": "ada", "age": 36}), dotted({"name": "bob", "x": 1}), dotted({}), dotted({"z": 1}))


class Const:
    A = "same"
    B = "same"


try:
    match {"same": 1}:
        case {Const.A: x, Const.B: y}: pass
except ValueError as e:
    print(e)


class Unhash:
    K = []


try:
    match {"a": 1}:
        case {Unhash.K: x}: pass
except TypeError as e:
    print(e)
original = {"a": 1, "b": 2}
match original:
    case {"a": _, **rest}:
        rest["c"] = 3
        print(rest, original)
