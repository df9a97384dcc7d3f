# raise ... from: causes that are classes, instances, None, or none of these.
class C:
    def __init__(self): print("made C")
class X(Exception): pass
class N(Exception):
    def __new__(cls): return 5
class Bad(Exception):
    def __init__(self): raise KeyError("in init")
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def a(): raise X from C
def b(): raise X from C()
def c(): raise X from 5
def d(): raise X from None
def e(): raise X from N
def f(): raise N
def g(): raise X from Bad
def h(): raise Bad from X
def i(): raise C from X
def j(): raise 5
def k(): raise None
def l(): raise
def m(): raise X from X
def n(): raise X("a") from X("b")
def o():
    try: 1/0
    except ZeroDivisionError as z: raise X from z
def p():
    try: 1/0
    except ZeroDivisionError as z: raise X from C
def q():
    try: 1/0
    except ZeroDivisionError as z: raise
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q): print(fn.__name__, end=" "); t(fn)
