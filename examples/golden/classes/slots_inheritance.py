"""Slots and inheritance: with and without __dict__, several bases, redefinition, builtin bases."""
class A: __slots__ = ("a",)
class B(A): __slots__ = ("b",)
class C(A): pass
class D(B): __slots__ = ("a",)
class Mixin: __slots__ = ()
class E(Mixin, B): __slots__ = ()


def describe(obj):
    names = [n for n in ("a", "b", "c") if isinstance(getattr(type(obj), n, None), type(A.a))]
    return type(obj).__name__, names, hasattr(obj, "__dict__"), hasattr(obj, "__weakref__")


for cls in (A, B, C, D, E):
    print(describe(cls()))
c = C()
c.a, c.free = 1, 2
print(vars(c), c.a)
d = D()
d.a = "own"
A.a.__set__(d, "base")
print(d.a, A.a.__get__(d), D.a is A.a, B.a is A.a)
for bases in ((B, C), (A, B), (C, B), (Mixin, A), (E, C)):
    try:
        print([c.__name__ for c in type("X", bases, {"__slots__": ()}).__mro__])
    except TypeError as e:
        print(e)
for base, slots in (
    (int, ("x",)), (int, ()), (tuple, ("x",)), (str, ("x",)), (list, ("x",)), (bytes, ("x",)), (dict, ("x",)),
    (type, ("x",)), (Exception, ("x",)),
):
    try:
        cls = type("Y", (base,), {"__slots__": slots})
        obj = cls() if base is not type else cls("N", (), {})
        print(base.__name__, slots, hasattr(obj, "__dict__"))
    except TypeError as e:
        print(base.__name__, slots, e)


class WithDict(A): __slots__ = ("__dict__",)
class WithWeak(A): __slots__ = ("__weakref__",)


w = WithDict()
w.anything = 1
print(vars(w), hasattr(WithWeak(), "__weakref__"), hasattr(WithWeak(), "__dict__"))


class F(A):
    __slots__ = ("f",)
    default = 5

    def __init__(self):
        self.a = self.f = self.default


f = F()
print(f.a, f.f, f.default)
try:
    f.default = 6
except AttributeError as e:
    print(e)
A.late = "class attribute"
print(f.late, F.__slots__, [s for k in F.__mro__ for s in getattr(k, "__slots__", ())])
