"""Counts during calls with * and **: what super(), metaclasses and __call__ hold meanwhile."""
import sys
rc = sys.getrefcount
class Wc: pass
W = Wc()
class M0(type):
    def __call__(cls, *a, **k):
        print('M0', rc(W)); r = super().__call__(*a, **k); print('M0 after', rc(W)); return r
class M1(M0):
    def __call__(cls, *a, **k):
        print('M1', rc(W)); r = super().__call__(*a, **k); print('M1 after', rc(W)); return r
class K(metaclass=M1):
    def __new__(c, *a, **k): print('new', rc(W)); return super().__new__(c)
    def __init__(s, *a, **k): print('init', rc(W))
class K0(metaclass=M0):
    def __init__(s, *a, **k): print('init', rc(W))
class C:
    def __call__(s, *a, **k): print('call', rc(W))
class D(C):
    def __call__(s, *a, **k): print('Dcall', rc(W)); super().__call__(*a, **k)
class P:
    def __init__(s, *a, **k): print('Pinit', rc(W))
for f in K, K0, C(), D(), P:
    print(f.__class__.__name__)
    f(k=W)
    f(W)
    f(W, k=W)
    f(*[W])
    f(**{'k': W})
    f(*[W], **{'k': W})
