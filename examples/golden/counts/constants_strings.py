# Strings that look like identifiers are interned and immortal; others are constants of their unit.
from sys import getrefcount, intern

s = "hello"
print("identifier-like", getrefcount(s))
t = "hello world!"
print("not identifier-like", getrefcount(t))
u = "hello world!"
print("same constant", t is u, getrefcount(t))
v = "hello " + "world!"
print("folded", v is t, getrefcount(v))
c = "".join(["hel", "lo"])
print("computed", c is s, getrefcount(c))
d = "".join(["hello ", "world!"])
print("computed", d is t, getrefcount(d))
e = intern(c)
print("intern() finds the constant", e is s, getrefcount(c))
g = intern("".join(["qui", "te new"]))
print("a string made immortal by intern()", getrefcount(g))
h = intern("a constant, interned")
print("an interned constant", getrefcount(h))
print("one character", getrefcount("!"), getrefcount("\u00e9"), getrefcount(s[0]))
print("a wide character", getrefcount("\u4e2d"), getrefcount("x\u4e2d"[1]))
print("empty", getrefcount(""), getrefcount("".join([])))
print("attribute names", getrefcount("append"), getrefcount("never_seen_name"))
key = "a b"
table = {key: 1}
print("dict key, not interned", getrefcount(key))


class A:
    pass


a = A()
name = "".join(["app", "end"])
setattr(a, name, 1)
print("attribute name interned by setattr", getrefcount(name), getrefcount(next(iter(a.__dict__))))
print("docstring", getrefcount(getrefcount.__doc__))
