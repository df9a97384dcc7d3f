"""__copy__, __deepcopy__, __getstate__ and __reduce__ as the copy module uses them."""
import copy


class Plain:
    def __init__(self): self.items, self.name = [1, [2]], "plain"


class Hooks:
    def __copy__(self): return "shallow"
    def __deepcopy__(self, memo): return f"deep {type(memo).__name__}"


class State:
    def __init__(self): self.keep, self.drop = [1], "not copied"
    def __getstate__(self): return {"keep": self.keep}
    def __setstate__(self, state): print("setstate", state); vars(self).update(state)


class Slots:
    __slots__ = ("a", "b")


class Reduced:
    def __init__(self, v): self.v = v
    def __reduce__(self): return Reduced, (self.v + 1,)


class Args:
    def __new__(cls, x): print("new", x); self = super().__new__(cls); self.x = x; return self
    def __getnewargs__(self): return (self.x,)


class Sub(list): pass


p = Plain()
s, d = copy.copy(p), copy.deepcopy(p)
print(s.items is p.items, d.items is p.items, d.items[1] is p.items[1], d.items, vars(s) is vars(p))
print(copy.copy(Hooks()), copy.deepcopy(Hooks()), copy.deepcopy([Hooks(), (Hooks(),)]))
print(vars(copy.copy(State())), vars(copy.deepcopy(State())))
x = Slots()
x.a = [1]
y = copy.copy(x)
print(y.a is x.a, hasattr(y, "b"), copy.deepcopy(x).a is x.a, copy.copy(Reduced(1)).v, copy.deepcopy(Reduced(5)).v)
print(copy.copy(Args(3)).x)
l = Sub([1, [2]])
l.attr = "kept"
m = copy.deepcopy(l)
print(m, m.attr, type(m).__name__, m[1] is l[1])
cyclic = [1]
cyclic.append(cyclic)
c = copy.deepcopy(cyclic)
print(c, c[1] is c, c is cyclic)
shared = []
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
t, u = (1, 2), (1, [2])
print(
    copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(u) is u, copy.copy("s") is "s"[:],
    copy.deepcopy(len) is len,
)
print(copy.copy(Plain) is Plain, copy.deepcopy(None), copy.copy({1: [2]}), copy.deepcopy({1: {2}}), copy.copy(slice(1)))
for bad in (lambda: copy.copy(x for x in ()), lambda: copy.deepcopy([iter(x for x in ())]), lambda: copy.copy()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
memo = {}
first = copy.deepcopy(p, memo)
print(copy.deepcopy(p, memo) is first, id(p) in memo)
print(p.__getstate__() is vars(p), x.__getstate__(), object().__getstate__(), p.__reduce_ex__(2)[0].__name__)
