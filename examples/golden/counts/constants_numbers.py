# Numbers above 256: the name, the argument, the code's constants, and the syntax tree of the running script.
from sys import getrefcount

x = 1000
print("x = 1000", getrefcount(x))
print("the literal itself", getrefcount(2000))
y = 1000
print("a second name of the same constant", x is y, getrefcount(x))
z = 500 + 500
print("folded, a constant of its own", z is x, getrefcount(z))
c = int("1000")
print("computed", c is x, getrefcount(c))
f = 1.5
print("float", getrefcount(f), getrefcount(2.5))
g = -1.5
print("negative float", getrefcount(g))
n = -1000
print("negative int", getrefcount(n))
j = 2j
print("complex", getrefcount(j))
print("small ints are immortal", getrefcount(256), getrefcount(-5), getrefcount(0))
print("computed small int", getrefcount(int("256")), int("256") is int("0256"))
print("just outside", getrefcount(int("257")), getrefcount(int("-6")))
print("True, None, ...", getrefcount(True), getrefcount(None), getrefcount(...), getrefcount(NotImplemented))
big = 10**30
print("folded power", getrefcount(big))
h = 1e300 * 1e300
print("folded infinity", getrefcount(h), h)
