# Frame objects: f_locals, f_back, f_globals; what asking for them adds.
import sys
from sys import getrefcount


def locals_dict():
    x = []
    print("before", getrefcount(x))
    frame = sys._getframe()
    print("frame held", getrefcount(x), "frame", getrefcount(frame))
    values = frame.f_locals
    print("f_locals taken", getrefcount(x), sorted(values))
    del values
    print("the snapshot stays with the frame", getrefcount(x))
    del frame
    print("frame let go", getrefcount(x))
    names = locals()
    print("locals() again", getrefcount(x), "same dict" if names is locals() else "another")
    return x


w = locals_dict()
print("returned", getrefcount(w))


def caller():
    y = w
    return callee()


def callee():
    back = sys._getframe(1)
    return getrefcount(back.f_locals["y"]), back.f_code.co_name


print("through f_back", caller(), getrefcount(w))
print("globals", sys._getframe().f_globals is globals(), sys._getframe().f_locals is globals())


def keep():
    z = w
    return sys._getframe()


f = keep()
print("a finished frame keeps its locals", getrefcount(w), f.f_locals["z"] is w)
f.clear()
print("cleared", getrefcount(w))
f = keep()
del f
print("deleted", getrefcount(w))
