# self inside __enter__ and __exit__: a manager bound to a name, a temporary, an alias.
from sys import getrefcount


class Manager:
    def __enter__(self):
        print("  __enter__", getrefcount(self))
        return self

    def __exit__(self, kind, value, trace):
        print("  __exit__", getrefcount(self), kind and kind.__name__)
        return True


m = Manager()
print("with m")
with m:
    print("  body", getrefcount(m))
print("with m as n")
with m as n:
    print("  body", getrefcount(m))
print("after: n is still a name", getrefcount(m))
del n
print("with Manager() as t")
with Manager() as t:
    print("  body", getrefcount(t))
print("after", getrefcount(t))
print("with Manager()")
with Manager():
    pass
print("an exception leaves the body")
with m:
    raise ValueError
print("after", getrefcount(m))
