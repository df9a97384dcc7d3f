"""__new__: what it may return, its arguments, singletons, immutable subclasses, object() arguments."""
class Verbose:
    def __new__(cls, *args, **kw):
        print("__new__", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("__init__", args, kw)


Verbose(1, x=2)
Verbose.__new__(Verbose, "only new")


class ReturnsOther:
    def __new__(cls): return 42
    def __init__(self): print("never called")


class ReturnsSub:
    def __new__(cls, sub=False):
        return object.__new__(Sub if sub else cls)

    def __init__(self, sub=False): print("init of", type(self).__name__)


class Sub(ReturnsSub):
    def __init__(self, sub=False): print("Sub.__init__")


print(ReturnsOther(), type(ReturnsSub(True)).__name__)


class Singleton:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def __init__(self): print("init each time")


print(Singleton() is Singleton())


class Inches(float):
    def __new__(cls, value, unit="in"):
        self = super().__new__(cls, value * 2.54 if unit == "cm" else value)
        self.unit = unit
        return self


class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))

    @property
    def first(self): return self[0]


print(Inches(2, "cm"), Inches(2).unit, Inches(1) + 1, Pair(1, 2), Pair(3, 4).first, type(Pair(1, 2)[:1]))
class NoInit: pass
class OnlyInit:
    def __init__(self, a): self.a = a
class OnlyNew:
    def __new__(cls, a): return super().__new__(cls)
class BothPass:
    def __new__(cls, a): return super().__new__(cls, a)
    def __init__(self, a): super().__init__(a)
class InitPass:
    def __init__(self, a): super().__init__(a)
class InitReturns:
    def __init__(self): return 1


for f in (
    lambda: NoInit(1), lambda: OnlyInit(), lambda: OnlyNew(), lambda: OnlyNew(1), lambda: BothPass(1),
    lambda: InitPass(1), lambda: InitReturns(), lambda: object(1), lambda: object.__new__(),
    lambda: object.__new__(5), lambda: object.__new__(NoInit, 1), lambda: object.__new__(OnlyInit, 1),
    lambda: NoInit.__init__(NoInit(), 1), lambda: NoInit(x=1), lambda: type.__new__(type),
    lambda: type.__call__(NoInit, 1),
):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)
print(Verbose.__new__.__class__.__name__, type(Verbose.__dict__["__new__"]).__name__)
