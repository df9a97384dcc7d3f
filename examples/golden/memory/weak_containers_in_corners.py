# Weak dictionaries and sets while they change, WeakMethod and finalize.
import weakref, gc, copy
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"
def tryit(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
d = weakref.WeakValueDictionary(); ks = [K(i) for i in range(6)]
for k in ks: d[k.n] = k
print(len(d), sorted(d), list(d.values()), list(d.items())[:2], 3 in d, d[3], d.get(99), d.get(99, "x"), tryit(lambda: d[99]))
for k in d: 
    if k == 2: ks[4] = None
print(sorted(d)); it = iter(d.items()); print(next(it)); del ks[0]; gc.collect(); print(list(it)); del it; print(len(d), sorted(d))
print(d.pop(1), tryit(d.pop, 77), d.pop(77, "dflt"), d.setdefault(5, K(9)), d.setdefault(50, ks[0]), tryit(d.setdefault, 51))
d.update({60: ks[-1]}); print(sorted(d), len(d.valuerefs()), [r() for r in d.itervaluerefs()][:1], type(d.copy()).__name__, copy.copy(d) == d)
print(tryit(lambda: d | 5), ({7: ks[0]} | d).__class__.__name__, d.popitem(), bool(d)); d.clear(); print(len(d), list(d), tryit(d.popitem))
w = weakref.WeakKeyDictionary(); a, b, c = K("a"), K("b"), K("c"); w[a] = 1; w[b] = 2; w[c] = w
print(len(w), sorted(k.n for k in w), w[a], w.get(K("z")), a in w, 5 in w, tryit(lambda: w[5]), list(w.values())[:2], [r() for r in w.keyrefs()])
for k in w:
    if k is b: del a
print(len(w)); k = None; gc.collect(); print(len(w), list(w)); del b; print(len(w)); w.update({c: 5}); print(w.pop(c), len(w), tryit(w.pop, c)[:8], tryit(w.popitem)); w[c] = 8; print(w.setdefault(c, 1), w.popitem()[1], tryit(w.__delitem__, c)[:8], w == {}, copy.copy(w) == w)
s = weakref.WeakSet(); xs = [K(i) for i in range(5)]; s.update(xs); print(len(s), xs[0] in s, 5 in s, sorted(x.n for x in s))
for x in s:
    if x.n == 2: xs[3] = None
class M:
    def __init__(self, n="m"): self.n = n
    def meth(self): return "m" + self.n
m = M(); wm = weakref.WeakMethod(m.meth); print(wm()(), wm() == m.meth, wm == weakref.WeakMethod(m.meth), hash(wm) == hash(weakref.WeakMethod(m.meth)), tryit(weakref.WeakMethod, len), tryit(weakref.WeakMethod, 5)); wm2 = weakref.WeakMethod(m.meth, lambda r: print("method died", r())); del m; print(wm(), wm == wm, wm == wm2)
class F: pass
f = F(); fin = weakref.finalize(f, print, "fin", 1, sep="-"); print(fin.alive, fin.atexit, fin.peek()[1:], repr(fin)[:10]); del f; print(fin.alive, fin.peek(), fin(), fin.detach())
f = F(); fin = weakref.finalize(f, lambda *a: "res", 1); print(fin(), fin(), fin.alive); fin = weakref.finalize(f, print, "x"); o, fn, ar, kw = fin.detach(); print(o is f, fn, ar, kw); del o, f; print(tryit(weakref.finalize, 5, print), tryit(weakref.finalize), tryit(weakref.finalize, K(1)))
g = F(); weakref.finalize(g, print, "first"); weakref.finalize(g, print, "second"); weakref.finalize(g, print, "third"); del g
z = F(); weakref.finalize(z, print, "at exit 1"); q = weakref.finalize(z, print, "not at exit"); q.atexit = False; weakref.finalize(z, print, "at exit 2"); zz = F(); weakref.finalize(zz, print, "zz at exit")
print("end")
