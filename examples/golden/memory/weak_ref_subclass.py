# Subclasses of weakref.ref carry attributes and are never shared.
import weakref


class Named(weakref.ref):
    def __new__(cls, target, callback=None, name=None):
        return super().__new__(cls, target, callback)

    def __init__(self, target, callback=None, name=None):
        super().__init__(target, callback)
        self.name = name

    def __call__(self):
        target = super().__call__()
        return target and (self.name, type(target).__name__)


class Slotted(weakref.ref):
    __slots__ = ("key",)


class Thing:
    pass


t = Thing()
r = Named(t, name="first")
s = Named(t, name="second")
print(r(), s(), r is s)
print("plain is another", weakref.ref(t) is r, weakref.getweakrefcount(t))
k = Slotted(t, lambda ref: print("  callback with", ref.key))
k.key = "the key"
print("slots only", hasattr(k, "__dict__"), k.key, k() is t)
print("equal", r == s == weakref.ref(t) == k)
print([type(x).__name__ for x in weakref.getweakrefs(t)])
print("del t")
del t
print(r(), s(), k())
print("isinstance", isinstance(r, weakref.ref), issubclass(weakref.KeyedRef, weakref.ref))
try:
    weakref.ref(Thing(), None, None)
except TypeError as e:
    print(e)
try:
    weakref.ref()
except TypeError as e:
    print(e)
try:
    weakref.ref(Thing(), callback=None)
except TypeError as e:
    print(e)
