"""Each simple statement once, with its unusual forms."""
pass
...
"a string statement"
1, 2
x = y = z = 0
x += 1; y -= 1; z *= 2
print(x, y, z)
a: int
b: int = 5
(c): str = "parenthesised"
print(b, c, __annotations__)
try:
    a
except NameError as e:
    print(e)
d = {}
d["k"]: int = 1
print(d, __annotations__)


class Box: pass


box = Box()
box.attr: "ignored" = 3
print(box.attr)
l = [1, 2, 3, 4]
del l[0], (l[0]), [l[0]]
print(l)
del (x, y), [z]
try:
    x
except NameError as e:
    print(e)
assert True
assert 1, "unused"
try:
    assert not l, f"list is {l}"
except AssertionError as e:
    print(repr(e))
try:
    assert ()
except AssertionError as e:
    print(repr(e))


def f():
    global created
    created = 1
    return


print(f(), created)
import sys, sys as system
from sys import maxsize, version_info as v
from sys import (
    byteorder,
    hexversion as h,
)
print(sys is system, maxsize == sys.maxsize, v is sys.version_info, h == sys.hexversion, byteorder)


def g():
    nonlocal_free = 1

    def inner():
        nonlocal nonlocal_free
        nonlocal_free += 1; return nonlocal_free

    return inner


bump = g()
print(bump(), bump(), created)
type Alias = int
raise SystemExit
