# Traps with id() and `is`.
class C:
    def m(self):
        pass


c = C()
print("bound methods", c.m is c.m, c.m == c.m, id(c.m) == id(c.m))
print("functions of a class", C.m is C.m, c.m.__func__ is C.m)
print("is of temporaries", [] is [], id([]) == id([]))
print("id of a comparison of temporaries", (id(C()) == id(C())), C() is C())
a = b = []
print("chained assignment", a is b)
x, y = [], []
print("separate", x is y)
z = [[]] * 3
print("repetition shares", z[0] is z[1], id(z[0]) == id(z[2]))
w = [[] for _ in range(3)]
print("comprehension does not", w[0] is w[1])
t = ([],)
u = t
u[0].append(1)
print("tuple of a list", t, t is u)
t2 = t
t += (1,)
print("tuple +=", t is t2, t2)
l = [1]
l2 = l
l += [2]
print("list +=", l is l2, l2)
l = l + [3]
print("list = list +", l is l2, l2)
d = {}
e = d
d |= {1: 2}
print("dict |=", d is e)
d = d | {3: 4}
print("dict = dict |", d is e)
s = "ab"
s2 = s
s += "c"
print("str +=", s is s2, s2)


def f(x=[]):
    return x


print("default", f() is f(), f.__defaults__[0] is f())
print("None, True", None is None, (not None) is True, bool([]) is False)
print("type of a class", type(c) is C, c.__class__ is C, C.__class__ is type)
print("module", __import__("sys") is __import__("sys"), globals() is globals(), locals() is globals())
