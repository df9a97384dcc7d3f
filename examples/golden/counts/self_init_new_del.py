# self in __new__, __init__, __del__ and __call__.
from sys import getrefcount


class A:
    def __new__(cls, *args):
        self = object.__new__(cls)
        print("  __new__", getrefcount(self))
        return self

    def __init__(self, *args):
        print("  __init__", getrefcount(self))

    def __call__(self):
        print("  __call__", getrefcount(self))

    def __del__(self):
        print("  __del__", getrefcount(self))


print("a = A()")
a = A()
print("named", getrefcount(a))
print("a()")
a()
print("A()()")
A()()
print("A() alone")
A()
print("with an argument")
b = A(a)
print("del b")
del b
print("A.__init__(a)")
A.__init__(a)
print("a.__init__()")
a.__init__()
print("a = None")
a = None
