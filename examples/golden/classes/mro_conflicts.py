"""Hierarchies that cannot be made: inconsistent orders, duplicates, layout conflicts, bases that are no classes."""
class A: pass
class B(A): pass
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)


def attempt(*bases, **kw):
    try:
        print(type("New", bases, {}).__mro__[1].__name__, "is the first base")
    except TypeError as e:
        print(e)


attempt(A, B)
attempt(B, A)
attempt(XY, YX)
attempt(A, A)
attempt(object, A)
attempt(A, object)
attempt(S1, S2)
attempt(int, str)
attempt(list, dict)
attempt(int, S1)
attempt(bool)
attempt(type(None))
attempt(type(len))
attempt(type(lambda: 0))
attempt(range)
attempt(slice)
attempt(type(...))
attempt(type(NotImplemented))
attempt(5)
attempt("A")
attempt(A())
attempt(len)
for source in (
    "class C(5): pass", "class C('x'): pass", "class C(None): pass", "class C(A, 5): pass", "class C(bool): pass",
    "class C(*[A, A]): pass", "class C(A, A): pass", "class C(undefined): pass", "class C(A, x=1): pass",
    "class C(*5): pass",
):
    try:
        exec(source)
    except (TypeError, NameError) as e:
        print(f"{source:24} {type(e).__name__}: {e}")


class Mro(type):
    def mro(cls):
        if cls.__name__ == "Bad":
            return [cls, 5]
        if cls.__name__ == "Short":
            return [cls]
        if cls.__name__ == "NotList":
            return 5
        return super().mro()[::-1] if cls.__name__ == "Reversed" else super().mro()


for name in ("Fine", "Bad", "NotList", "Short"):
    try:
        print(Mro(name, (A,), {}).__mro__)
    except TypeError as e:
        print(e)
