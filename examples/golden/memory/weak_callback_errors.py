# A callback that fails, writes to stderr through unraisablehook and the rest goes on.
import sys
import weakref


class Thing:
    pass


def bad(ref):
    raise ValueError("in callback")


def good(ref):
    print("  good callback")


sys.unraisablehook = lambda info: print("  ignored", info.exc_type.__name__, info.exc_value, info.object.__name__)
t = Thing()
refs = [weakref.ref(t, good), weakref.ref(t, bad), weakref.ref(t, good)]
print("del t")
del t
print("after")
print("wrong callbacks")
for callback in (42, "text"):
    u = Thing()
    r = weakref.ref(u, callback)
    sys.unraisablehook = lambda info: print("  ignored", info.exc_value)
    del u
print("None is no callback")
u = Thing()
print(" ", weakref.ref(u, None) is weakref.ref(u))
print("callback that creates and drops objects")
u = Thing()
v = Thing()
rv = weakref.ref(v, lambda ref: print("  v gone"))


def drop(ref):
    global v
    print("  u gone, dropping v")
    v = None
    print("  dropped")


ru = weakref.ref(u, drop)
u = None
print("end")
