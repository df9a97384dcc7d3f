# Both operands of every comparison, the reflected ones too, and `in`.
from sys import getrefcount


class A:
    def __eq__(self, other):
        return "eq", getrefcount(self), getrefcount(other)

    def __ne__(self, other):
        return "ne", getrefcount(self), getrefcount(other)

    def __lt__(self, other):
        return "lt", getrefcount(self), getrefcount(other)

    def __ge__(self, other):
        return "ge", getrefcount(self), getrefcount(other)

    def __gt__(self, other):
        return "gt", getrefcount(self), getrefcount(other)


class Plain:
    pass


a, b, p = A(), A(), Plain()
print("a == b", a == b)
print("a == a", a == a)
print("a != b", a != b)
print("a < b", a < b)
print("a >= b", a >= b)
print("A() == A()", A() == A())
print("p == a", p == a)
print("p < a", p < a)
print("a < b < p", a < b < p)
print("a == b == p", a == b == p)


class Seen:
    def __eq__(self, other):
        print("  eq", getrefcount(self), getrefcount(other))
        return False


s, t = Seen(), Seen()
print("in a list", s in [t])
print("in a tuple", s in (t,))
print("index is by identity first", [s, t].index(s))
print("count", [t].count(s))
print("lists compare items", [s] == [t])
print("tuples compare items", (s,) == (t,))
print("dict values compare", {1: s} == {1: t})
