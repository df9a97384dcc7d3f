# Private slot names are mangled; copy and pickle see slots; a dict may document them.
import copy


class Private:
    __slots__ = ("__secret", "_half", "open")

    def __init__(self):
        self.__secret, self._half, self.open = 1, 2, [3]


p = Private()
print(p._Private__secret, p._half, p.open, [k for k in vars(Private) if "secret" in k])
q = copy.copy(p)
print("copy", q._Private__secret, q.open is p.open)
r = copy.deepcopy(p)
print("deep copy", r.open, r.open is p.open)
print("reduce", p.__reduce_ex__(2)[2])


class Documented:
    __slots__ = {"x": "the x coordinate", "y": None}


d = Documented()
d.x = 1
print(Documented.x.__doc__, Documented.y.__doc__, d.x, sorted(Documented.__slots__))


class Counted:
    __slots__ = ("n",)
    instances = 0

    def __init__(self, n):
        self.n = n
        type(self).instances += 1

    def __eq__(self, other):
        return self.n == other.n


a = Counted(1)
try:
    a.instances = 5
except AttributeError as e:
    print(e)
print(Counted.instances, a.instances, a == Counted(1))
names = iter(["u", "v"])
t = type("FromIterator", (), {"__slots__": names})()
t.u = t.v = 1
print("slots from an iterator", t.u, t.v)


class Method:
    __slots__ = ("f",)


m = Method()
m.f = lambda: "a function in a slot is not bound"
print(m.f())
