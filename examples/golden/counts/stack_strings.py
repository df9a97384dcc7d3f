# f-strings, format and % : what the formatted object sees, and the strings they make.
from sys import getrefcount


class A:
    def __format__(self, spec):
        return f"[{spec}]{getrefcount(self)}"

    def __str__(self):
        return f"s{getrefcount(self)}"

    def __repr__(self):
        return f"r{getrefcount(self)}"


a = A()
print(f"{a} {a!s} {a!r} {a:spec} {A()} {A()!r}")
print("{} {!s} {!r} {:spec}".format(a, a, a, a))
print("{0} {0}".format(a), "{x} {x}".format(x=a))
print("%s %r" % (a, a), "%s" % a, "%(x)s" % {"x": a})
print(str(a), repr(a), format(a), format(a, "spec"))
print(f"{a}{a}", f"{f'{a}'}")
print(str([a]), str((a,)), str({1: a}), [a, a])
print(f"{a=}")
s = f"{1}{2}-{3}"
print("a fresh f-string", getrefcount(s), getrefcount(f"{1}{2}-{3}"))
t = str(s)
print("str() of a string is the same", t is s, getrefcount(s))
u = s[:]
v = "".join([s])
print("so are s[:] and join of one", u is s, v is s, getrefcount(s))
f = f"{s}"
print("and an f-string of one string", f is s, getrefcount(s))
print("after", getrefcount(a))
