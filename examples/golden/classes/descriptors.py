"""Data and non-data descriptors: precedence over the instance dict, access through the class, deletion."""
class Data:
    def __get__(self, obj, owner=None):
        print("  Data.__get__", obj is not None, owner.__name__ if owner else None)
        return "data"

    def __set__(self, obj, value):
        print("  Data.__set__", value)

    def __delete__(self, obj):
        print("  Data.__delete__")


class NonData:
    def __get__(self, obj, owner=None):
        print("  NonData.__get__", obj is not None)
        return "nondata"


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["s"] = value + 1


class DeleteOnly:
    def __delete__(self, obj):
        print("  DeleteOnly.__delete__")


class C:
    d, n, s, x = Data(), NonData(), SetOnly(), DeleteOnly()


c = C()
c.__dict__.update(d="instance d", n="instance n")
print(c.d, c.n, C.d, C.n)
c.d = 1
c.n = "new n"
print(c.n, vars(c))
del c.d
del c.n
print(c.n)
try:
    del c.n
except AttributeError as e:
    print(e)
print(c.s.__class__.__name__)
c.s = 1
print(c.s)
del c.x
for action in (lambda: setattr(c, "x", 1), lambda: delattr(c, "s")):
    try:
        action()
    except AttributeError as e:
        print(e)
print(c.x.__class__.__name__)
C.d = "replaced on the class"
print(C.d, c.d)


class Meta(type):
    m = Data()
    both = Data()


class K(metaclass=Meta):
    both = "in the class"


print(K.m, K.both)
K.m = 5


class OnInstance:
    def __init__(self):
        self.attr = Data()


print(type(OnInstance().attr).__name__)


class Raises:
    def __get__(self, obj, owner):
        raise AttributeError("from __get__")


class Fallback:
    r = Raises()

    def __getattr__(self, name):
        return f"__getattr__({name})"


print(Fallback().r)
try:
    Fallback.r
except AttributeError as e:
    print(e)
