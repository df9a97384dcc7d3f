# Local variables hold one reference each, like globals.
from sys import getrefcount


def one():
    a = []
    print("one local", getrefcount(a))
    b = a
    print("two locals", getrefcount(a))
    del b
    print("del b", getrefcount(a))
    b = a
    b = None
    print("b rebound", getrefcount(a))
    return a


result = one()
print("returned: the local is gone", getrefcount(result))
print("returned, never named", getrefcount(one()))


def two(flag):
    x = {}
    if flag:
        y = x
    print("flag", flag, getrefcount(x))


two(False)
two(True)
