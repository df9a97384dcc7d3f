# Constant tuples, bytes and frozensets are built once, by the compiler.
from sys import getrefcount

t = (1000, 2000)
print("constant tuple", getrefcount(t), getrefcount(t[0]))
u = (1000, 2000)
print("equal constants are one", t is u, getrefcount(t))
print("its literal", getrefcount((3000, 4000)))
e = ()
print("empty tuple", getrefcount(e), tuple([]) is e)
n = ((1,), (2,))
print("nested", getrefcount(n), getrefcount(n[0]))
w = []
v = (w,)
print("not constant", getrefcount(v))
b = b"bytes!"
print("bytes", getrefcount(b))
print("its literal", getrefcount(b"abc"))
print("empty bytes, one byte", getrefcount(b""), getrefcount(b"a"), getrefcount(bytes([200])))
print("membership in a list display", getrefcount(1 in [1, 2, 3]))


def member(x):
    return x in {1000, 2000}


print("set literal becomes a frozenset", [type(c).__name__ for c in member.__code__.co_consts])
print("its count", [getrefcount(c) for c in member.__code__.co_consts if isinstance(c, frozenset)])
s = slice(1, 2)
print("slice is not a constant in 3.12", getrefcount(s))
x, y = 1000, 2000
print("unpacked constants", getrefcount(x), getrefcount(y))
d = {"k": 5000}
print("dict value", getrefcount(d["k"]))
print("list of constants", getrefcount([6000, 7000, 8000][1]))
