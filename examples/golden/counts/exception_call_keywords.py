# References to an argument while exception classes are called with it.
import sys
w = object()
class E(Exception):
    def __init__(self, *args, **kw):
        print(sys.getrefcount(w))
class F(Exception): pass
class G(Exception):
    def __new__(cls, *args, a=None, **kw):
        print("new", sys.getrefcount(w), sys.getrefcount(a))
        return super().__new__(cls)
    def __init__(self, *args, a=None, **kw): print("init", sys.getrefcount(w), sys.getrefcount(a))
def f(**kw): print("f", sys.getrefcount(w))
class H:
    def __init__(self, a): print(sys.getrefcount(w), sys.getrefcount(a))
class I(list):
    def __init__(self, *a, **k): print("I", sys.getrefcount(w))
class J(int):
    def __new__(cls, *a, **k): print("J", sys.getrefcount(w)); return int.__new__(cls)
class D(dict):
    def __init__(self, *a, **k): print("D", sys.getrefcount(w))
E(a=w)
E(w)
E(w, a=w)
G(w)
G(a=w)
G(w, a=w)
f(a=w)
H(w)
H(a=w)
I(w)
I(a=w)
J(w)
J(a=w)
D(w); D(a=w)
try: raise E(a=w)
except E: pass
try: F(a=w)
except TypeError as e: print(e, sys.getrefcount(w))
print(sys.getrefcount(w))
