# One property access executed again and again: specialised, it no longer keeps the instance on the caller's stack.
from sys import getrefcount


class P:
    @property
    def count(self):
        return getrefcount(self)


class Hooked:
    def __getattribute__(self, name):
        return getrefcount(self)


class Fallback:
    def __getattr__(self, name):
        return getrefcount(self)


p, h, f = P(), Hooked(), Fallback()
for i in range(4):
    print("time", i + 1, "property", p.count, "temporary", P().count)
for i in range(4):
    print("time", i + 1, "__getattribute__", h.any)
for i in range(4):
    print("time", i + 1, "__getattr__", f.any)
print("getattr", [getattr(p, "count") for _ in range(4)])
