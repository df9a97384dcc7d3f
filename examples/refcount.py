# How many references does an object have? sys.getrefcount tells, and counts its own argument too.
import sys

a = []
print("one name:", sys.getrefcount(a))

b = a
print("two names:", sys.getrefcount(a))

box = [a, a]
print("and two places in a list:", sys.getrefcount(a))


def look(x):
    return sys.getrefcount(x)


print("while it is an argument:", look(a))

del b
box.clear()
print("one name again:", sys.getrefcount(a))
print("an object nobody named:", sys.getrefcount([]))
print("None is immortal:", sys.getrefcount(None))
