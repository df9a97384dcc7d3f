# When objects die in many kinds of statements: locals, arguments, containers, slots, subclasses, classes.
import sys
class A:
    def __del__(self): print("A", type(a).__name__ if "a" in globals() else "gone", __name__, type(sys).__name__)
a = A(); b = A()
def f():
    try: raise ValueError
    except ValueError as e: return e
e = f()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("D", self.n)
class C:
    def __init__(self): self.x = D("x"); self.y = D("y"); self.l = [D("l")]
    def __del__(self): print("C")
def order():
    p = D("p"); q = D("q"); c = C(); r = [D("r0"), D("r1"), D("r2")]; t = (D("t0"), D("t1")); s = {1: D("d1"), 2: D("d2")}
    print("ret")
order()
def args(a, b, *c, d=D("kwdefault"), **e): print("in args")
args(D("a"), D("b"), D("c0"), D("c1"), e1=D("e1"))
def exc():
    loc = D("exc local"); raise KeyError(D("arg"))
try: exc()
except KeyError: print("caught")
print("after")
x = D("first"); x = D("second"); print("rebound"); del x
for i in (D("it0"), D("it1")): print("loop", i.n)
print("done loop"); del i
[D("comp") for _ in range(2)]; print("comp done")
D("temp").n; print("temp"); (D("tu"), 1)[1]; print([D("li")][0].n); print({"k": D("kv")}["k"].n)
D("m").__init__("m2"); print("x" if D("cond") else 1); D("cmp") == D("cmp2"); print("cmp done")
def gen():
    g = D("gen local"); yield 1; yield 2
it = gen(); next(it); del it; print("gen dropped"); it = gen(); list(it); print("exhausted")
with open("/dev/null") as fh: w = D("with")
l = [D(i) for i in range(4)]; l[1] = None; print("set item"); del l[0]; print("del item"); l[:] = []; print("slice"); l = [D("s")] * 2; l.clear(); print("cleared")
d = {"a": D("da"), "b": D("db")}; d["a"] = 1; print("d"); d.pop("b"); d.update(z=D("z")); d.clear(); print("dc")
class S:
    __slots__ = ("a", "b", "__dict__")
    def __del__(self): print("S")
s = S(); s.b = D("slot b"); s.a = D("slot a"); s.z = D("slot z"); del s
class L(list):
    def __del__(self): print("L")
q = L([D("L0")]); q.at = D("L attr"); del q
class Bad:
    def __del__(self): raise RuntimeError("in del")
class Sub(D):
    def __del__(self): print("sub"); super().__del__()
Sub("s"); print("x")
class Meta(type):
    def __del__(cls): print("class dies", cls.__name__)
class K(metaclass=Meta): v = D("K.v")
del K; import gc; print(gc.collect() > 0)
a.self = a
