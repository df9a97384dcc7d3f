"""dir() of instances, classes, modules, with __dir__, __slots__, inheritance and metaclasses."""
class A:
    a = 1
    def method_a(self): ...


class B(A):
    b = 2
    def __init__(self): self.inst = 3


def public(names): return [n for n in names if not n.startswith("__")]


b = B()
print(public(dir(b)), public(dir(B)), public(dir(A)))
b.__dict__["odd name"] = 1
b.__dict__["zz"] = 1
print(public(dir(b)))


class Slots:
    __slots__ = ("s", "t")


class Custom:
    def __dir__(self): return ["z", "a", "m"]


class Meta(type):
    meta_attr = 1
    def __dir__(cls): return ["from_meta"]


class WithMeta(metaclass=Meta): x = 1


class MetaPlain(type): meta_attr = 1
class WithMetaPlain(metaclass=MetaPlain): y = 1


print(public(dir(Slots())), dir(Custom()), dir(WithMeta), public(dir(WithMeta())), public(dir(WithMetaPlain)))


class BadDict:
    __dict__ = 5


class GenDir:
    def __dir__(self): yield from ("q", "b")


for obj in (
    BadDict(), GenDir(), type("T", (), {"__dir__": lambda s: 5})(),
    type("T", (), {"__dir__": lambda s: [1, "a"]})(), type("T", (), {"__dir__": lambda s: "cab"})(),
    type("T", (), {"__dir__": None})(),
):
    try:
        print(public(dir(obj)))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(public(dir(1)))
print(public(dir("")))
print(public(dir([])))
print(public(dir({})))
print(public(dir(set())))
print(public(dir(())))
print(public(dir(b"")))
print(
    public(dir(1.5)), public(dir(1j)), public(dir(range(1))), public(dir(slice(1))), public(dir(None)),
    public(dir(iter([]))), public(dir(lambda: 0)), public(dir(x for x in ""))
)
print(sorted(n for n in dir(lambda: 0) if n not in dir(object)))
print(sorted(n for n in dir(int) if n not in dir(object)))
print(sorted(n for n in dir(list) if n not in dir(object)))
print(sorted(n for n in dir(BaseException) if n not in dir(object)))
m = type(__builtins__)("m")
m.x = 1
print(dir(m))
m.__dir__ = lambda: ["custom", "b"]
print(dir(m))


def f():
    local = 1
    return dir()


print(f())
