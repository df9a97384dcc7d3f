# Each global name holds one reference; getrefcount's argument is one more.
from sys import getrefcount

a = []
print("one name", getrefcount(a))
b = a
print("two names", getrefcount(a))
c = d = b
print("four names", getrefcount(a), getrefcount(d))
del b
print("del b", getrefcount(a))
c = None
print("c rebound", getrefcount(a))
d = d
print("d = d changes nothing", getrefcount(a))
del d
print("one name again", getrefcount(a))
globals()["e"] = a
print("a name made through globals()", getrefcount(a))
del e
print("no name at all", getrefcount([]))
