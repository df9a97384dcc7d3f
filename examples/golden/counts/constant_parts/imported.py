"""Constants of an imported module, looked at while it runs and later."""

from sys import getrefcount

x = 1000
print("while it is imported: number", getrefcount(x))
s = "two words"
print("while it is imported: string", getrefcount(s))
b = b"some bytes"
print("while it is imported: bytes", getrefcount(b))
t = (1000, 2000)
print("while it is imported: tuple", getrefcount(t))
d = __doc__
print("while it is imported: docstring", getrefcount(d))
