"""Assigning __class__, __bases__, __dict__, __name__, __qualname__ and __doc__."""
class A:
    x = "A"
    def hello(self): return "A.hello"


class B:
    x = "B"
    def hello(self): return "B.hello"


class S: __slots__ = ("s",)
class S2: __slots__ = ("s",)
class S3: __slots__ = ("t",)


a = A()
a.own = 1
a.__class__ = B
print(a.hello(), a.x, a.own, type(a).__name__, isinstance(a, A), a.__class__)
s = S()
s.s = 5
s.__class__ = S2
print(type(s).__name__, s.s)
for f in (
    lambda: setattr(s, "__class__", S3), lambda: setattr(a, "__class__", S), lambda: setattr(a, "__class__", 5),
    lambda: setattr(a, "__class__", int), lambda: setattr(5, "__class__", bool),
    lambda: setattr([], "__class__", list), lambda: delattr(a, "__class__"), lambda: setattr(A, "__class__", 5),
    lambda: setattr(a, "__dict__", 5), lambda: setattr(A, "__dict__", {}), lambda: setattr(A, "__bases__", ()),
    lambda: setattr(A, "__bases__", 5), lambda: setattr(A, "__bases__", (5,)),
    lambda: setattr(A, "__bases__", (A,)), lambda: setattr(A, "__name__", 5),
    lambda: setattr(A, "__name__", "a\0b"), lambda: setattr(A, "__qualname__", 5), lambda: delattr(A, "__name__"),
    lambda: setattr(A, "__mro__", ()), lambda: setattr(int, "x", 1), lambda: setattr(int, "__name__", "x"),
    lambda: delattr(int, "real"), lambda: setattr(A, "__module__", 5), lambda: setattr(object, "x", 1),
    lambda: setattr(a, "__doc__", "on instance"), lambda: delattr(A, "missing"), lambda: delattr(A, "__doc__"),
    lambda: setattr(A, "__base__", B),
):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
a.__dict__ = {"fresh": 1}
print(vars(a), hasattr(a, "own"), a.fresh)
del a.__dict__
print(vars(a))
A.__name__, A.__qualname__, A.__doc__, A.__module__ = "Renamed", "Q.Renamed", "doc", "some.module"
print(A, A.__name__, repr(A()).split(" at ")[0], A.__doc__)


class Base1:
    def who(self): return "Base1"
class Base2:
    def who(self): return "Base2"
class Child(Base1):
    pass


c = Child()
print(c.who(), Child.__mro__)
Child.__bases__ = (Base2,)
print(c.who(), Child.__mro__, Base1.__subclasses__(), Base2.__subclasses__())
Child.__bases__ = (Base1, Base2)
print(c.who(), [k.__name__ for k in Child.__mro__])
A.new_method = lambda self: "added"
A.x = "changed"
print(A().new_method(), A().x)
del A.x
print(hasattr(A(), "x"))
