# weakref.ref does not keep its object alive; called, it gives the object or None.
import sys
import weakref


class Thing:
    pass


t = Thing()
r = weakref.ref(t)
print("alive", r() is t, "count", sys.getrefcount(t))
print("same reference again", weakref.ref(t) is r, weakref.getweakrefcount(t))
with_callback = weakref.ref(t, lambda ref: print("  callback, object is", ref()))
print("one with a callback is another", with_callback is r, weakref.getweakrefcount(t))
print("type", type(r).__name__, type(r) is weakref.ref is weakref.ReferenceType)
print("its callback", r.__callback__, with_callback.__callback__ is not None)
print("all of them", len(weakref.getweakrefs(t)), weakref.getweakrefs(t)[0] is r)
print("del t")
del t
print("dead", r(), with_callback(), with_callback.__callback__)
print("a temporary dies at once", weakref.ref(Thing())())
print("held while it is called")
u = Thing()
s = weakref.ref(u)


def f(x):
    global u
    del u
    print("  u deleted, argument alive", s() is x, sys.getrefcount(x))


f(s())
print("after", s())
print("a call result keeps it alive")
v = Thing()
w = weakref.ref(v)
strong = w()
del v
print(" ", w() is strong)
del strong
print(" ", w())
