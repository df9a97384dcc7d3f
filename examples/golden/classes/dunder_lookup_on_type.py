"""Special methods are looked up on the type, never on the instance; explicit calls see both."""
class A:
    pass


a = A()
a.__len__ = lambda: 5
a.__repr__ = lambda: "instance repr"
a.__add__ = lambda other: "added"
a.__call__ = lambda: "called"
a.__iter__ = lambda: iter([1])
a.__enter__ = lambda: None
a.__eq__ = lambda other: True
a.__bool__ = lambda: False
a.__getattr__ = lambda name: "fallback"
a.__hash__ = lambda: 1
for f in (
    lambda: len(a), lambda: repr(a).split(" at")[0], lambda: a + 1, lambda: a(), lambda: iter(a), lambda: a == 5,
    lambda: bool(a), lambda: a.nothing, lambda: a.__len__(), lambda: a.__call__(), lambda: a.__eq__(1),
    lambda: hash(a) == 1,
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
try:
    with a:
        pass
except TypeError as e:
    print(e)
A.__len__ = lambda self: 7
A.__call__ = lambda self, *x: x
A.__getattr__ = lambda self, name: f"class fallback {name}"
print(len(a), a(1), a.nothing, a.__len__())
del A.__len__, A.__call__, A.__getattr__
for f in (lambda: len(a), lambda: a(1), lambda: a.nothing2):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)


class Getattribute:
    def __getattribute__(self, name):
        raise RuntimeError(f"looked up {name}")

    def __len__(self): return 3
    def __iter__(self): return iter("ab")
    def __add__(self, o): return "sum"
    def __call__(self): return "call"
    def __enter__(self): return "enter"
    def __exit__(self, *a): pass
    def __str__(self): return "str"


g = Getattribute()
with g as entered:
    print(len(g), list(g), g + 1, g(), entered, str(g), f"{g}")
try:
    g.__len__
except RuntimeError as e:
    print(e)


class DescriptorDunder:
    class D:
        def __get__(self, obj, owner):
            print("bound through descriptor", obj is not None, end="; ")
            return lambda *a: len(a) + 10

    __len__ = D()
    __getitem__ = D()
    __call__ = D()
    __neg__ = D()


d = DescriptorDunder()
print(len(d), d[5], d(1, 2, 3), -d)


class StaticDunder:
    __len__ = staticmethod(lambda: 4)
    __getitem__ = staticmethod(lambda key: key)
    __add__ = classmethod(lambda cls, o: (cls.__name__, o))
    __contains__ = staticmethod(lambda x: x == 1)


s = StaticDunder()
print(len(s), s["k"], s + 1, 1 in s, 2 in s)


class Meta(type):
    def __len__(cls): return 42


class WithMeta(metaclass=Meta):
    def __len__(self): return 1


print(len(WithMeta), len(WithMeta()), WithMeta.__len__(WithMeta()), type(WithMeta).__len__(WithMeta))
