# A method call pushes self before the arguments are evaluated.
from sys import getrefcount


class A:
    def m(self, x):
        return x

    def chain(self, x):
        print("  chain", x, getrefcount(self))
        return self

    @property
    def p(self):
        return self


a = A()
print("a.m(count)", a.m(getrefcount(a)))
print("a.m(a.m(count))", a.m(a.m(getrefcount(a))))
print("(a.m)(count)", (a.m)(getrefcount(a)))
print("A.m(a, count)", A.m(a, getrefcount(a)))
print("getattr(a, 'm')(count)", getattr(a, "m")(getrefcount(a)))
print("a.p.m(count)", a.p.m(getrefcount(a)))
print("chain on a name")
a.chain(1).chain(2).chain(getrefcount(a))
print("chain on a temporary")
A().chain(1).chain(2)
items = []
items.append(getrefcount(items))
items.append(items.append(getrefcount(items)))
print("built-in method", items)
print("str.join", "".join([str(getrefcount(items))]))
a.f = a.m
print("method stored on its own instance", getrefcount(a), a.f(getrefcount(a)))
del a.f
print("after", getrefcount(a))
