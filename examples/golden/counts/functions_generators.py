# A suspended generator keeps its locals; it lets them go when it ends, is closed or dies.
from sys import getrefcount


def gen(x):
    yield getrefcount(x)
    y = x
    yield getrefcount(y)
    z = [y]
    yield getrefcount(y)


w = []
g = gen(w)
print("created: the argument is held", getrefcount(w))
print("first yield", next(g), getrefcount(w))
print("second yield", next(g), getrefcount(w))
print("third yield", next(g), getrefcount(w))
print("end", next(g, None), getrefcount(w))
g = gen(w)
next(g), next(g)
print("suspended", getrefcount(w), getrefcount(g), getrefcount(g.gi_frame.f_locals["y"]))
g.close()
print("closed", getrefcount(w))
g = gen(w)
next(g)
print("suspended", getrefcount(w))
del g
print("deleted", getrefcount(w))
g = gen(w)
print("never started", getrefcount(w))
del g
print("deleted", getrefcount(w))
print("list", list(gen(w)), getrefcount(w))
print("temporary argument", *gen([]))
