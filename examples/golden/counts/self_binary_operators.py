# The operands of an operator: names and temporaries, plain and reflected.
from sys import getrefcount


class A:
    def __add__(self, other):
        return "add", getrefcount(self), getrefcount(other)

    def __radd__(self, other):
        return "radd", getrefcount(self), getrefcount(other)

    def __mul__(self, other):
        return "mul", getrefcount(self), getrefcount(other)

    def __matmul__(self, other):
        return "matmul", getrefcount(self), getrefcount(other)

    def __pow__(self, other, modulus=None):
        return "pow", getrefcount(self), getrefcount(other)

    def __divmod__(self, other):
        return "divmod", getrefcount(self), getrefcount(other)


class Plain:
    pass


def local_names():
    x, y = A(), A()
    print("locals x + y", x + y)
    print("locals x + x", x + x)
    print("locals x * y", x * y)


a, b, p = A(), A(), Plain()
print("a + b", a + b)
print("a + a", a + a)
print("A() + A()", A() + A())
print("a + A()", a + A())
print("A() + a", A() + a)
print("p + a", p + a)
print("Plain() + A()", Plain() + A())
print("a * b", a * b)
print("a @ b", a @ b)
print("a ** b", a ** b)
print("divmod(a, b)", divmod(a, b))
local_names()
print("after all", getrefcount(a), getrefcount(b), getrefcount(p))
