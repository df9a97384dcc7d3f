# self inside __getattr__, __setattr__, __delattr__ and __dir__.
from sys import getrefcount


class A:
    def __getattr__(self, name):
        return getrefcount(self)

    def __setattr__(self, name, value):
        print("  __setattr__", getrefcount(self), getrefcount(value))

    def __delattr__(self, name):
        print("  __delattr__", getrefcount(self))

    def __dir__(self):
        print("  __dir__", getrefcount(self))
        return []


a, w = A(), []
print("a.x", a.x)
print("A().x", A().x)
print("getattr(a, 'x')", getattr(a, "x"))
print("a.x = w")
a.x = w
print("a.x = []")
a.x = []
print("setattr")
setattr(a, "x", w)
print("del a.x")
del a.x
print("dir")
dir(a)
print("hasattr", hasattr(a, "anything"))
print("after all", getrefcount(a), getrefcount(w))


class Kept:
    pass


kept = Kept()
kept.one = kept.two = w
print("two attributes", getrefcount(w))
kept.__dict__["three"] = w
print("and one through __dict__", getrefcount(w))
kept.__dict__ = {}
print("the dict replaced", getrefcount(w))
