"""isinstance and issubclass: tuples, unions, hooks, virtual bases, __class__ lies."""
class A: pass
class B(A): pass


print(
    isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, (float, (int,)))), isinstance(1, ()),
    issubclass(B, (int, A)), isinstance(A, type), isinstance(None, type(None)),
)


class Liar:
    @property
    def __class__(self): return int


l = Liar()
print(isinstance(l, int), isinstance(l, Liar), l.__class__, type(l).__name__, isinstance(l, str))


class Meta(type):
    def __instancecheck__(cls, obj):
        print(f"  instancecheck({cls.__name__}, {obj!r})", end="")
        return obj == 5

    def __subclasscheck__(cls, sub):
        print(f"  subclasscheck({cls.__name__}, {sub!r})", end="")
        return "yes" if sub is str else 0


class M(metaclass=Meta): pass
class N(M): pass


print(isinstance(5, M), isinstance(6, M), issubclass(str, M), issubclass(N, M), isinstance(6, (str, M)))
m = M()
print(isinstance(5, N), isinstance(1, (int, M)), type(m) is M)


class ExactSkip(metaclass=Meta):
    def __repr__(self): return "ExactSkip()"


print(isinstance(ExactSkip(), ExactSkip))


class Duck:
    __bases__ = (int,)


class FakeBases:
    __bases__ = 5


for f in (
    lambda: isinstance(1, 5), lambda: isinstance(1, [int]), lambda: isinstance(1, (int, 5)),
    lambda: isinstance("a", (int, 5)), lambda: issubclass(5, int), lambda: issubclass(A(), A),
    lambda: issubclass(int, 5), lambda: issubclass(int, (str, 5)), lambda: isinstance(1, None),
    lambda: isinstance(1, int | None), lambda: isinstance(None, int | None), lambda: isinstance(1, list[int]),
    lambda: isinstance(), lambda: isinstance(1), lambda: issubclass(int, "int"), lambda: isinstance(1, Duck()),
    lambda: issubclass(Duck(), int), lambda: isinstance(1, FakeBases()),
):
    try:
        print(f())
    except TypeError as e:
        print(e)


class NoneHook(type):
    __instancecheck__ = None


class K(metaclass=NoneHook): pass


try:
    isinstance(1, K)
except TypeError as e:
    print(e)
print(
    type(1) == int, type(True) is int, type(B()) == A, B.__subclasses__(), A.__subclasses__(),
    isinstance(True, int), True + True, issubclass(bool, int), bool.__mro__,
)
deep = int
for _ in range(50):
    deep = (deep, str)
print(isinstance(1, deep), isinstance(1.5, deep))
