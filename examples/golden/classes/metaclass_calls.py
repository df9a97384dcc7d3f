"""Which hooks of a metaclass run while a class is made, with what arguments and in what order."""
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("__prepare__", mcs.__name__, name, bases, kw)
        return {"from_prepare": 1}

    def __new__(mcs, name, bases, ns, **kw):
        print("__new__", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, dict(ns, added_by_new=2))

    def __init__(cls, name, bases, ns, **kw):
        print("__init__", cls, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print("__call__", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def on_meta(cls):
        return f"{cls.__name__}.on_meta"


class A(metaclass=Meta, option="yes"):
    print("body of A", from_prepare)
    x = 1

    def __init__(self, *args):
        print("A.__init__", args)


print(A, A.x, A.from_prepare, A.added_by_new, type(A), A.on_meta())
a = A(1, 2)
try:
    a.on_meta
except AttributeError as e:
    print(e)


class B(A, flag=True):
    pass


print(type(B).__name__, B.on_meta())
C = Meta("C", (A,), {"y": 5}, z=9)
print(C.y, C.__mro__)
D = type("D", (A,), {})
print(D, type(D))


class Other(type): pass


for source in (
    "class E(A, metaclass=Other): pass", "class E(metaclass=5): pass", "class E(x=1): pass",
    "class E(metaclass=print): pass\nprint(E)",
):
    try:
        exec(source)
    except TypeError as e:
        print(e)


class Derived(Meta, Other): pass
class F(A, metaclass=Derived): pass


print(type(F).__name__, isinstance(F, Other))
