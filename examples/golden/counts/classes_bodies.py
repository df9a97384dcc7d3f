# Names of a class body live in its namespace, then in the class; the class itself is in cycles from birth.
from sys import getrefcount

w = []


class C:
    a = w
    print("one name in the body", getrefcount(w))
    b = a
    print("two", getrefcount(w))
    del b
    print("deleted", getrefcount(w))
    c = [getrefcount(w) for _ in range(1)]


print("attribute of the class", getrefcount(w), C.c)
print("the class: name, argument, __mro__, its two getset descriptors", getrefcount(C))


class Empty:
    __slots__ = ()


print("a class without __dict__ and __weakref__", getrefcount(Empty))


class D(C):
    pass


print("a subclass counts as a base, and in its __mro__", getrefcount(C))
before = getrefcount(C)
c = C()
print("an instance", getrefcount(C) - before)
many = [C() for _ in range(5)]
print("five more", getrefcount(C) - before)
del c, many
print("instances gone", getrefcount(C) - before)


class E(C):
    def m(self):
        return __class__


print("a method that uses __class__ holds it by a cell", getrefcount(E))
print("metaclass sees", type("F", (E,), {"w": w}).w is w, getrefcount(w))
