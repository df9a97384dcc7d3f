# What runs when the interpreter ends, and in which order.
import sys, atexit, weakref, gc
class Loud:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, type(sys).__name__, print is not None)
_private = Loud("_private")
public = Loud("public")
zz = Loud("zz")
_b = Loud("_b")
class Holder: x = Loud("class attr")
def func(a=Loud("default")): pass
lst = [Loud("l0"), Loud("l1")]
cyc = Loud("cycle"); cyc.me = cyc
sys.my = Loud("sys attr")
sys.modules["fake"] = type(sys)("fake"); sys.modules["fake"].x = Loud("fake module")
import builtins; builtins.q = Loud("builtins attr")
atexit.register(print, "atexit 1"); atexit.register(lambda: print("atexit 2", public.n))
weakref.finalize(public, print, "finalize public"); weakref.finalize(lst[0], print, "finalize l0")
def gen():
    try: yield 1
    finally: print("gen closed")
g = gen(); next(g)
r = weakref.ref(zz, lambda r: print("weakref cb"))
def at(): raise ValueError("at")
def unused(): pass
atexit.register(sys.stdout.write, "w\n")
closure = (lambda v: lambda: v)(Loud("closure"))
class Res:
    def __del__(self): global kept; kept = self; print("Res del")
res = Res()
d = {1: Loud("dict"), 2: Loud("dict2")}
t = (Loud("t0"), Loud("t1")); s = {Loud("set")}
print("end")
