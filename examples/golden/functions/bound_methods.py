"""Bound methods: identity, equality, attributes, repr and binding of other callables."""
class C:
    def m(self, x=1):
        """doc of m"""
        return self, x

    def __repr__(self):
        return "C()"

    @classmethod
    def cm(cls):
        return cls

    @staticmethod
    def sm():
        return "static"


c, d = C(), C()
print(c.m, C.m.__name__, c.m.__self__, c.m.__func__ is C.m, c.m.__doc__, c.m.__name__, c.m.__qualname__)
print(c.m == c.m, c.m is c.m, c.m == d.m, hash(c.m) == hash(c.m), c.m != C.m)
print(c.cm, c.cm(), C.cm.__self__ is C, c.cm == C.cm, c.sm is C.sm, c.sm())
m = c.m
print(m(), m(2), C.m(c, 3), C.m("not even a C"))
try:
    m.attribute = 1
except AttributeError as e:
    print(e)
try:
    m.__name__ = "x"
except AttributeError as e:
    print(e)
C.m.attribute = "on the function"
print(m.attribute)
MethodType = type(m)
added = MethodType(lambda self: f"added to {self}", d)
d.added = added
print(d.added(), added.__self__)
print(MethodType(len, [1, 2, 3])(), MethodType(print, "self")("rest"))
for bad in ((), (len,), (1, 2), (len, None)):
    try:
        print(MethodType(*bad).__name__)
    except TypeError as e:
        print(e)
c.own = lambda *a: a
print(c.own(), C.m.__get__(c, C)(5), C.m.__get__(c)(6), C.m.__get__(None, C) is C.m)
try:
    C.m.__get__(None, None)
except TypeError as e:
    print(e)


class Callable:
    def __call__(self, *args):
        return args


class D:
    x = Callable()
    length = len
    method = C.m
    bound = c.m
    p = print


dd = D()
print(dd.x(1), dd.length([1]), dd.method()[0] is dd, dd.bound()[0] is c)
dd.p("print is not bound")
print(
    [].append.__self__, [].append.__name__, "".join.__qualname__, str.join.__name__, type([].append).__name__,
    type(str.join).__name__,
)
l = [3]
push = l.append
push(4)
print(l, push == l.append, push == [3, 4].append, list.append.__get__(l)(5), l)
