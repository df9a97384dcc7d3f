# Caches of functools, and copy and deepcopy of nearly every type.
import functools, sys, gc, copy, weakref
def tryit(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
rc = sys.getrefcount
class O:
    def __init__(self, n=0): self.n = n
    def __del__(self): print("del O", self.n)
@functools.lru_cache(maxsize=2)
def f(x, *a, **k): return [x]
o = O(1); b = rc(o); v = f(o); print(rc(o) - b, rc(v), f.cache_info()); f(2); f(3); print(rc(o) - b, rc(v)); f.cache_clear(); print(f.cache_info(), f.cache_parameters())
@functools.cache
def g(x, y=1): return O(x)
g(5); g(5); g(x=5); g(5, 1); print(g.cache_info()); g.cache_clear(); print("cleared")
@functools.lru_cache
def h(a): 
    if a == 0: raise ValueError
    return a
print(h(1), h.cache_parameters(), tryit(h, 0), h.cache_info(), tryit(h, []), h.__wrapped__(7), h.__name__)
@functools.lru_cache(maxsize=None, typed=True)
def ty(a): return type(a).__name__
print(ty(1), ty(1.0), ty(True), ty.cache_info(), tryit(functools.lru_cache, "x"), functools.lru_cache(maxsize=-5)(h.__wrapped__).cache_parameters())
class CP:
    calls = 0
    @functools.cached_property
    def p(self): CP.calls += 1; return O("cp")
c = CP(); c.p; c.p; print(CP.calls, "p" in c.__dict__, rc(c.p)); del c.p; print("deleted"); c.p; del c; print("gone", type(CP.p).__name__, CP.p.attrname)
class M:
    @functools.lru_cache
    def m(self): return 1
    def __del__(self): print("M dies")
m = M(); m.m(); del m; gc.collect(); print("still cached"); M.m.cache_clear()
p = functools.partial(print, O("arg"), sep=""); print(p.args[0].n, p.keywords, rc(p.args)); del p
class Z:
    __slots__ = ("a",)
def cp(x): 
    y = copy.copy(x); z = copy.deepcopy(x); return y is x, z is x, type(y).__name__, type(z).__name__
for x in (None, 1, 2**100, 1.5, 1j, "s", b"b", (), (1, 2), (1, []), [], [[1]], {}, {"a": []}, set(), {1}, frozenset(), frozenset([1]), bytearray(b"x"), range(3), slice(1), ..., NotImplemented, int, CP, print, cp, len, [].append, lambda: 0, functools.partial(len), weakref.ref(CP), property(), type(None), object(), CP(), ValueError("x"), M.__dict__["m"], sys.version_info, 3 .__add__):
    print(type(x).__name__, tryit(cp, x))
for x in (iter([1]), (i for i in ()), sys, sys._getframe(), {}.keys(), memoryview(b""), zip([1]), map(len, []), enumerate([]), staticmethod(len), cp.__code__): print(type(x).__name__, str(tryit(cp, x))[:90])
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, m is not l); t = ([],); t[0].append(t); u = copy.deepcopy(t); print(u[0][0] is u); d = {}; d["d"] = d; e = copy.deepcopy(d); print(e["d"] is e)
z = Z(); print(copy.copy(z).__class__, hasattr(copy.copy(z), "a")); z.a = [1]; y = copy.deepcopy(z); print(y.a, y.a is z.a, copy.copy(z).a is z.a)
class C1:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", len(memo))
print(copy.copy(C1()), copy.deepcopy(C1()), copy.deepcopy([C1(), C1()]))
class R:
    def __reduce_ex__(self, p): return (R.make, (p,), {"s": 1}, iter([1, 2]), iter([("k", "v")]))
    @staticmethod
    def make(p): r = R(); r.log = ["made", p]; return r
    def __setstate__(self, s): self.log.append(s)
    def append(self, x): self.log.append(x)
    def extend(self, x): self.log.extend(x)
    def __setitem__(self, k, v): self.log.append((k, v))
print(copy.copy(R()).log, copy.deepcopy(R()).log)
class G:
    def __getstate__(self): return {"only": 1}
gg = G(); gg.x = 5; print(vars(copy.copy(gg))); print(object().__getstate__(), CP().__getstate__(), Z().__getstate__(), z.__getstate__(), [].__getstate__(), tryit(lambda: z.__reduce__()))
class GetInit:
    def __new__(cls, a): return object.__new__(cls)
    def __getnewargs__(self): return (1,)
print(copy.copy(GetInit(1)).__class__.__name__, GetInit(1).__reduce_ex__(2)[1][1:], GetInit(1).__reduce_ex__(4)[0].__name__)
memo = {}; a = [1]; copy.deepcopy(a, memo); print(len(memo), memo[id(a)] == a, memo[id(memo)][0] is a)
print(tryit(lambda: object().__reduce_ex__("x")), tryit(lambda: sys.__reduce_ex__(2)), tryit(lambda: (lambda: 0).__reduce_ex__(2)), tryit(lambda: iter({}).__reduce__()), iter([1, 2]).__reduce__()[1], tryit(lambda: memoryview(b"").__reduce__()))
