# How many references `self` has inside a method, by the way of the call.
from sys import getrefcount


class A:
    def m(self):
        return getrefcount(self)

    @classmethod
    def c(cls):
        return cls.__name__

    @staticmethod
    def s(x):
        return getrefcount(x)


a = A()
print("a.m()", a.m())
print("A.m(a)", A.m(a))
print("temporary A().m()", A().m())
print("A.m(A())", A.m(A()))
print("static", a.s(a), A.s(a), A.s(A()))
print("class method", a.c(), A.c())
bound = a.m
print("bound method kept", getrefcount(a))
print("bound()", bound())
other = a.m
print("two bound methods", getrefcount(a), bound is other, bound == other)
print("bound.__self__", getrefcount(bound.__self__))
del bound, other
print("after", getrefcount(a))
print("temporary bound method (a.m)", (lambda f: f())(a.m))
print("getattr(a, 'm')()", getattr(a, "m")())
print("A().m kept by nobody", (A().m)())
