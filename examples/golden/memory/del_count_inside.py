# Inside __del__ the object has been brought back to one reference.
from sys import getrefcount


class Counted:
    def __init__(self, label):
        self.label = label

    def __del__(self):
        print(" ", self.label, getrefcount(self))
        alias = self
        print("  and an alias", getrefcount(self))


x = Counted("name deleted")
del x
Counted("temporary")
items = [Counted("in a list")]
items = None


def function():
    y = Counted("local")


function()


class Holder:
    pass


h = Holder()
h.c = Counted("attribute")
h = None


def argument(z):
    pass


argument(Counted("argument"))
import gc

c = Counted("in a cycle")
c.me = c
del c
gc.collect()
a, b = Counted("pair, held by the other"), Counted("pair, held by the other")
a.other, b.other = b, a
del a, b
gc.collect()
g = (v for v in [Counted("held by a generator")])
next(g)
g = None
print("end")
