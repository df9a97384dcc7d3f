# super() holds the instance while a parent's method runs.
from sys import getrefcount


class Base:
    def m(self):
        return getrefcount(self)

    def __init__(self):
        print("  Base.__init__", getrefcount(self))


class Child(Base):
    def __init__(self):
        super().__init__()

    def m(self):
        return super().m()

    def two_step(self):
        proxy = super()
        return getrefcount(self), proxy.m()

    def explicit(self):
        return Base.m(self)

    def kept(self):
        method = super().m
        return getrefcount(self), method()


print("construct")
c = Child()
print("inherited call", Base.m(c))
print("super().m()", c.m())
print("super object kept in a local", c.two_step())
print("Base.m(self)", c.explicit())
print("bound method of super()", c.kept())
print("temporary", Child().m())
print("after", getrefcount(c))
