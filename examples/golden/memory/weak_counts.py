# Weak references and the counts of their objects.
import sys
import weakref


class Thing:
    pass


t = Thing()
print("before", sys.getrefcount(t))
refs = [weakref.ref(t, lambda r: None) for _ in range(5)]
print("five weak references", sys.getrefcount(t), weakref.getweakrefcount(t))
print("while called", sys.getrefcount(refs[0]()))
proxy = weakref.proxy(t)
print("a proxy", sys.getrefcount(t), weakref.getweakrefcount(t))
r = weakref.ref(t)
print("the shared reference", sys.getrefcount(r), weakref.ref(t) is r)
q = weakref.ref(t)
print("shared by two names", sys.getrefcount(r))
del refs[2:]
print("three let go", weakref.getweakrefcount(t))
print("getweakrefs", len(weakref.getweakrefs(t)))
print("of others", weakref.getweakrefcount([]), weakref.getweakrefcount(1), weakref.getweakrefs("x"))
del t
print("dead, but the references live", r(), sys.getrefcount(r), len(refs))


def callback(ref):
    pass


u = Thing()
before = sys.getrefcount(callback)
a = weakref.ref(u, callback)
print("a callback is held", sys.getrefcount(callback) - before)
del u
print("and let go with the object", sys.getrefcount(callback) - before, a.__callback__)
