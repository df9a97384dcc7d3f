"""What the namespace of a class holds, in order, and the special attributes every class has."""
class Doc:
    """Docstring of Doc."""
    b = 1
    a: int = 2

    def method(self): ...

    class Nested: ...

    __slots__ = ("s",)
    z = property()


print(list(Doc.__dict__))
print(
    type(Doc.__dict__).__name__, Doc.__dict__["b"], Doc.__doc__, Doc.__module__, Doc.__qualname__,
    Doc.Nested.__qualname__, Doc.method.__qualname__,
)
for f in (lambda: Doc.__dict__.__setitem__("x", 1), lambda: Doc.__dict__.update(x=1), lambda: Doc.__dict__.pop("b")):
    try:
        f()
    except AttributeError as e:
        print(e)
try:
    Doc.__dict__["x"] = 1
except TypeError as e:
    print(e)
mp = Doc.__dict__
Doc.later = 3
print(
    "later" in mp, len(mp) == len(list(mp)), mp.get("nope", "default"), mp.copy().__class__,
    [k for k in mp.keys() if k in "ab"], mp == dict(mp),
)


class Empty: pass


print(
    list(Empty.__dict__), Empty.__doc__, Empty.__bases__, Empty.__flags__ & 1 << 9 != 0, Empty.__basicsize__ >= 16,
    Empty.__itemsize__, Empty.__weakrefoffset__ != 0,
)
print(
    [k for k in ("__dict__", "__weakref__") if k in vars(Empty)],
    [k for k in ("__dict__", "__weakref__") if k in vars(Doc)]
)
print(repr(vars(Empty)["__dict__"]), repr(vars(Empty)["__weakref__"]), type(vars(Empty)["__dict__"]).__name__)
print(
    Empty.__annotations__, Empty.__type_params__,
    Empty.__abstractmethods__ if hasattr(Empty, "__abstractmethods__") else "no __abstractmethods__",
)
print(sorted(set(dir(Empty)) - set(dir(object))))
print(sorted(dir(object)))
print(sorted(set(dir(type)) - set(dir(object))))
e = Empty()
e.q = e.p = 1
print(list(vars(e)), [n for n in dir(e) if not n.startswith("__")], e.__module__, e.__doc__)
made = type("Made", (Empty,), {"x": 1, "f": lambda self: self.x})
print(made, made().f(), made.__module__, made.__qualname__, list(vars(made)))


class WithEq:
    def __eq__(self, o): return True


print(list(vars(WithEq)), vars(WithEq)["__hash__"])


def local():
    class L: pass
    return L


print(local().__qualname__, local() is local(), local() == local(), local().__name__)


class Outer:
    class Mid:
        class In: pass
        lam = lambda: 0


print(Outer.Mid.In, Outer.Mid.lam.__qualname__)
