# weakref.ref: sharing, equality, callbacks, subclasses, cycles and errors.
import weakref, gc, sys
def tryit(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
class A:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f"A{self.n}"
    def __eq__(self, o): return isinstance(o, A) and self.n == o.n
    def __hash__(self): return hash(self.n)
a, b = A(1), A(1)
r, q = weakref.ref(a), weakref.ref(b)
print(r == q, r != q, hash(r) == hash(q), r is weakref.ref(a), r == 1, tryit(lambda: r < q))
del b; print(r == q, q == q, q() is None, hash(q) == hash(1)); n = weakref.ref(A(5)); print(n(), tryit(hash, n))
order = []
x = A(3); rs = [weakref.ref(x, lambda r, i=i: order.append(i)) for i in range(4)]; print(weakref.getweakrefcount(x), len(weakref.getweakrefs(x))); del x; print(order)
x = A(3); r1 = weakref.ref(x); r2 = weakref.ref(x, print); p = weakref.proxy(x); p2 = weakref.proxy(x, print); print([type(w).__name__ for w in weakref.getweakrefs(x)], r1.__callback__, r2.__callback__ is print, r2() is x); del r2, p2, x
print(tryit(lambda: p.n), r1.__callback__)
class R(weakref.ref):
    def __new__(cls, o, cb=None, tag=None): return super().__new__(cls, o, cb)
    def __init__(self, o, cb=None, tag=None): super().__init__(o, cb); self.tag = tag
x = A(4); y = R(x, tag="t"); z = R(x, tag="u"); print(y is z, y.tag, z.tag, y == z, y() is x, isinstance(y, weakref.ref), weakref.getweakrefcount(x))
class RS(weakref.ref): __slots__ = ("k",)
s = RS(x); s.k = 1; print(s.k, tryit(setattr, s, "j", 1)); print(sys.getsizeof(r1), sys.getsizeof(y), sys.getsizeof(s), sys.getsizeof(p))
for bad in (lambda: weakref.ref(), lambda: weakref.ref(1), lambda: weakref.ref(x, 1, 2), lambda: weakref.ref(x, callback=print), lambda: weakref.proxy(1), lambda: weakref.proxy(), lambda: r1(1), lambda: weakref.getweakrefcount(1), lambda: weakref.getweakrefs(1), lambda: weakref.getweakrefcount(), lambda: weakref.ref(None), lambda: weakref.ref(()), lambda: weakref.ref("")): print(str(tryit(bad))[:60])
def boom(r): raise RuntimeError("cb")

class Res:
    def __init__(self): self.w = weakref.ref(self, lambda r: print("own callback"))
    def __del__(self): global saved; saved = self; print("in del", self.w() is self)
v = Res(); wv = weakref.ref(v, lambda r: print("outer cb")); del v; print(wv() is saved); del saved; print(wv())
c1, c2 = A("c1"), A("c2"); c1.o, c2.o = c2, c1; k = weakref.ref(c1, lambda r: print("cycle cb", r())); c1.w = weakref.ref(c2, lambda r: print("never")); del c1, c2; print(gc.collect() > 3, k())
print(weakref.ReferenceType is weakref.ref, weakref.ProxyType, weakref.CallableProxyType, weakref.ProxyTypes, sorted(weakref.__all__))
