# What a descriptor's methods see of the descriptor, the instance, the owner and the value.
from sys import getrefcount


class Descriptor:
    def __set_name__(self, owner, name):
        print("  __set_name__", name, getrefcount(self))

    def __get__(self, instance, owner):
        return getrefcount(self), instance is None or getrefcount(instance)

    def __set__(self, instance, value):
        print("  __set__", getrefcount(self), getrefcount(instance), getrefcount(value))

    def __delete__(self, instance):
        print("  __delete__", getrefcount(self), getrefcount(instance))


class A:
    d = Descriptor()
    print("in the class body", getrefcount(d))


a, w = A(), []
print("a.d", a.d)
print("A.d", A.d)
print("A().d", A().d)
print("a.d = w")
a.d = w
print("del a.d")
del a.d
print("type.__getattribute__", type.__getattribute__(A, "d"))


class P:
    @property
    def first(self):
        return getrefcount(self)

    @first.setter
    def first(self, value):
        print("  setter", getrefcount(self), getrefcount(value))

    @first.deleter
    def first(self):
        print("  deleter", getrefcount(self))


p = P()
print("property get, first time", p.first)
print("property get of a temporary", P().first)
p.first = w
p.first = []
del p.first
print("after all", getrefcount(a), getrefcount(p), getrefcount(w))
