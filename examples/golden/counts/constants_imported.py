# Constants of an imported module: no syntax tree, and soon no module code, holds them.
from sys import getrefcount

import constant_parts.imported as m

print("later: number", getrefcount(m.x))
print("later: string", getrefcount(m.s))
print("later: bytes", getrefcount(m.b))
print("later: tuple", getrefcount(m.t))
print("later: docstring", getrefcount(m.__doc__))
x = 1000
print("another unit, another constant", x is m.x, getrefcount(x))
