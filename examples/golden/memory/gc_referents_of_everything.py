# get_referents and get_referrers of many kinds of objects, and what is tracked and untracked when.
import gc, sys
class A:
    def __init__(self): self.x = [1]
a = A()
print(gc.get_referents(a), gc.get_referents([1, "a"]), gc.get_referents({"k": "v"}), gc.get_referents({1: 2}), gc.get_referents((1, 2)), gc.get_referents(1), gc.get_referents("x"))
print(gc.get_referents(a.__dict__), gc.get_referents(a) == [a.__dict__, A], [type(o).__name__ for o in gc.get_referents(A)])
def f(x, y=[5], *, z=(6,)): return x
print([type(o).__name__ for o in gc.get_referents(f)])
print([type(o).__name__ for o in gc.get_referents(a.__init__)], gc.get_referents({1, 2}), gc.get_referents(frozenset([3])), gc.get_referents(iter([7])), gc.get_referents(slice(1, 2)))
print([type(o).__name__ for o in gc.get_referents(property(f))], [type(o).__name__ for o in gc.get_referents(len)], [type(o).__name__ for o in gc.get_referents([].append)])
target = []
holder = [target]; hd = {"k": target}; ht = (target,); 
class H: pass
h = H(); h.t = target
def clo(): return target2
r = [o for o in gc.get_referrers(target) if o is not globals()]
print([type(o).__name__ for o in r], globals() in gc.get_referrers(target))
def fn(p):
    q = p
    return [type(o).__name__ for o in gc.get_referrers(p)]
print(fn([]))
def fg():
    q = []
    return [type(o).__name__ for o in gc.get_referrers(q)], sys.getrefcount(q)
print(fg())
def cl():
    q = []
    def inner(): return q
    return [type(o).__name__ for o in gc.get_referrers(q)], sys.getrefcount(q), inner.__closure__[0].cell_contents is q
print(cl())
def ge():
    q = []
    yield [type(o).__name__ for o in gc.get_referrers(q)]
print(next(ge()))
e = ValueError(target)
print([type(o).__name__ for o in gc.get_referrers(target) if o is not globals() and o is not r])
print([type(o).__name__ for o in gc.get_referrers(A) if o is not globals()])
t = (1, "x", 2.5); gc.collect(); print(gc.is_tracked(t))
t2 = (t, (1,)); gc.collect(); print(gc.is_tracked(t2), gc.is_tracked(t), gc.is_tracked(t2[1])); t3 = ([],); gc.collect(); print(gc.is_tracked(t3))
d = {}; print(gc.is_tracked(d)); d["a"] = 1; print(gc.is_tracked(d)); d["b"] = "s"; d[2] = (1, 2); print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d)); d["l"] = []; print(gc.is_tracked(d)); del d["l"]; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))
d = {"a": []}; print(gc.is_tracked(d)); d = dict(a=1); print(gc.is_tracked(d)); d = dict(a=[]); print(gc.is_tracked(d)); d = {k: 1 for k in "ab"}; print(gc.is_tracked(d)); d = dict.fromkeys("ab", []); print(gc.is_tracked(d)); d = {**{"a": 1}}; print(gc.is_tracked(d)); d = {"a": 1} | {"b": []}; print(gc.is_tracked(d)); d = {"a": 1}.copy(); print(gc.is_tracked(d)); d={"a":[]}.copy(); print(gc.is_tracked(d))
class D(dict): pass
print(gc.is_tracked(D()), gc.is_tracked(A().__dict__), gc.is_tracked(H().__dict__), gc.is_tracked(vars(sys)))
class S: __slots__ = ()
class S1: __slots__ = ("a",)
class I(int): pass
class T(tuple): __slots__ = ()
print(gc.is_tracked(S()), gc.is_tracked(S1()), gc.is_tracked(I()), gc.is_tracked(T()), gc.is_tracked(T((1,))))
def va(*args, **kw): return gc.is_tracked(args), gc.is_tracked(kw)
print(va(), va(1), va([]), va(a=1), va(a=[]))
print(gc.is_tracked(tuple([1, 2])), gc.is_tracked((1,) + (2,)), gc.is_tracked((1, 2, 3)[1:]), gc.is_tracked(divmod(1, 2)), gc.is_tracked([(1, 2)][0]), gc.is_tracked(tuple(x for x in "ab")))
for o in gc.get_objects(0)[:0]: pass
n = len(gc.get_objects(0)); k = [[] for i in range(10)]; print(len(gc.get_objects(0)) - n); gc.collect(0); n1 = len(gc.get_objects(1)); print(any(o is k[3] for o in gc.get_objects(1)), any(o is k[3] for o in gc.get_objects(0))); gc.collect(1); print(any(o is k[3] for o in gc.get_objects(2)))
print(gc.collect(), gc.get_count()[1:])
