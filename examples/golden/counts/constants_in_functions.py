# Each function has its own constants, shared with the rest of the unit when they are equal.
from sys import getrefcount


def first():
    x = 1000
    return getrefcount(x), x


def second():
    x = 1000
    return getrefcount(x), x


count, a = first()
print("in a function", count)
count, b = second()
print("two functions share it", count, a is b)
print("both names", getrefcount(a))
del b
print("one name", getrefcount(a), sum(c is a for c in first.__code__.co_consts))
del first
print("a function less", getrefcount(a))
del second
print("two less", getrefcount(a))


def local_only():
    return getrefcount(3000)


print("argument only", local_only())
values = [4000 for _ in range(3)]
print("list of one constant", getrefcount(values[0]), values[0] is values[2])
loop = [getrefcount(5000) for _ in range(3)]
print("in a loop", loop)
print("lambda", (lambda: getrefcount(6000))())
print("default", (lambda x=7000: getrefcount(x))())


class C:
    x = 8000
    print("class body", getrefcount(x))


print("class attribute", getrefcount(C.x))
