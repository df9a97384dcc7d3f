# gc.callbacks, get_stats, DEBUG_SAVEALL, resurrection and the order of finalizers in cycles.
import gc
def cb(phase, info): print("  cb", phase, sorted(info.items()))
class N:
    def __init__(self, n): self.n = n; self.me = self
    def __repr__(self): return f"N{self.n}"
gc.collect()
gc.callbacks.append(cb)
N(1); N(2)
print(gc.collect(0)); N(3)
print(gc.collect(1)); x = N(4); del x
print(gc.collect())
gc.callbacks.remove(cb)
def adder(phase, info): gc.callbacks.append(cb); gc.callbacks.remove(adder)
gc.callbacks.append(adder); gc.collect(); gc.callbacks.clear()
def nested(phase, info): print("nested", phase, gc.collect())
gc.callbacks.append(nested); gc.collect(); gc.callbacks.clear()
s0 = gc.get_stats(); N(5); gc.collect(); gc.collect(1); s1 = gc.get_stats()
print([{k: b[k] - a[k] for k in a} for a, b in zip(s0, s1)])
gc.set_debug(gc.DEBUG_SAVEALL)
N(6); [].append(0); l = []; l.append(l); del l
print(gc.collect(), gc.garbage and [type(o).__name__ for o in gc.garbage])
gc.set_debug(0); gc.garbage.clear()
print(gc.collect())
class R:
    def __del__(self): keep.append(self); print("del R")
keep = []
r = R(); r.me = r; del r
print(gc.collect(), len(keep), gc.is_finalized(keep[0]), gc.is_tracked(keep[0]))
keep.clear(); print(gc.collect())
r = R(); print(gc.is_finalized(r)); del r; print(len(keep), gc.is_finalized(keep[0])); keep.clear(); print("again")
class Two:
    def __init__(self, n, o=None): self.n = n; self.o = o
    def __del__(self): print("del", self.n)
a = Two("a"); b = Two("b", a); c = Two("c", b); a.o = c; del a, b, c; print(gc.collect())
a = Two("a"); b = Two("b", a); c = Two("c", b); a.o = c; d = Two("outside", a); del a, b, c, d; print(gc.collect())
lst = [Two(i) for i in range(5)]
for i in range(5): lst[i].o = lst
del lst, i; print(gc.collect())
d = {}; 
for k in "xyz": d[k] = Two(k, d)
del d; print(gc.collect())
t = ([], Two("in tuple")); t[0].append(t); del t; print(gc.collect())
def f():
    v = Two("local")
    def g(): return v, g
    v.o = g
f(); print(gc.collect())
def gen():
    me = yield
    try: yield
    finally: print("gen finally")
g = gen(); next(g); g.send(g); del g; print(gc.collect())
