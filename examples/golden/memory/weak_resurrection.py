# When exactly a weak reference dies: after __del__, but only when the object is not resurrected.
import weakref

saved = []


class Phoenix:
    def __del__(self):
        print("  __del__: alive", ref() is self)
        if rise:
            saved.append(self)


def new():
    global ref
    p = Phoenix()
    ref = weakref.ref(p, lambda r: print("  callback: alive", r() is not None))
    return p


rise = False
print("plain death")
p = new()
del p
print("after", ref())
rise = True
print("resurrected")
p = new()
del p
print("after", ref() is saved[0])
print("second death")
saved.clear()
print("after", ref())
print("a reference made inside __del__")


class Maker:
    def __del__(self):
        global inner
        inner = weakref.ref(self, lambda r: print("  inner callback"))
        print("  made", inner() is self)


Maker()
print("after", inner())
print("in a cycle the reference is cleared before __del__")
import gc

rise = False
p = new()
p.me = p
del p
gc.collect()
print("after", ref())
