"""Messages for keyword arguments that are unknown, repeated, positional-only or badly unpacked."""
def f(a, b=2): return a, b
def g(a, *args, k, **kw): return a, args, k, kw
def p(a, /, b): return a, b
def pk(a, /, **kw): return a, kw
def q(a, b, c, /): return a


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


calls = [
    lambda: f(1, c=3), lambda: f(1, a=2), lambda: f(a=1, **{"a": 2}), lambda: f(**{"a": 1}, **{"a": 2}),
    lambda: f(c=1), lambda: f(1, 2, b=3), lambda: f(1, 2, 3, b=3), lambda: f(b=1), lambda: f(c=1, d=2),
    lambda: p(a=1, b=2), lambda: p(1, a=2, b=3), lambda: p(1, b=2, c=3), lambda: pk(a=1), lambda: pk(1, a=2),
    lambda: q(a=1, b=2, c=3), lambda: q(1, b=2, c=3), lambda: g(1, 2, k=3, l=4), lambda: g(k=1),
    lambda: g(1, a=2, k=3), lambda: f(**{1: 2}), lambda: f(1, **{2: 3}), lambda: f(**[1]), lambda: f(**None),
    lambda: f(*None), lambda: f(*1, **2), lambda: f(1, *5), lambda: f(**Mapping()), lambda: f(1, **Mapping()),
    lambda: g(**{"a": 1, "k": 2, "x y": 3}), lambda: f(*[1], *(2,)), lambda: f(*{"x": 1}), lambda: print(1, foo=2),
    lambda: len(obj=[]), lambda: int(x=1), lambda: sorted([1], 2), lambda: sorted([1], foo=2), lambda: len(),
    lambda: len(1, 2), lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: isinstance(1),
    lambda: abs(), lambda: dict(1, 2), lambda: str(1, 2, 3, 4), lambda: "".join(), lambda: "".join(x=1),
    lambda: (1).bit_length(2), lambda: object(1), lambda: type(1, 2),
]
for call in calls:
    try:
        print("returned", call())
    except TypeError as e:
        print(e)
