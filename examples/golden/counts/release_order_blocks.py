# When exceptions, context managers and iterators die, also in generators that are suspended there.
class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("  del", s.n)
    def __enter__(s): print(" enter"); return s
    def __exit__(s, *a): print(" exit", s.n); return s.n == "sup"
    def __bool__(s): return s.n != "F"
    def __iter__(s): return iter([T("i1"), T("i2")])
class E(Exception):
    def __del__(s): print("  del E", [getattr(a, "n", a) for a in s.args])
def f1():
    with T("sup"): raise E("x")
    print("after")
def f2():
    with T("sup") as x: raise E("x")
    print("after")
def f3():
    with T("sup"): raise E(T("arg"))
    print("after")
def f4():
    with T("cm"): return T("ret")
def f5():
    with T("sup"), T("cm"): raise E("x")
    print("after")
def f6():
    for x in T("it"):
        with T("cm"): continue
def f7():
    for x in T("it"):
        with T("cm"): break
    print("after")
def f8():
    with T("sup"):
        with T("sup") as y: raise E(y)
    print("after")
def f9():
    try:
        with T("cm"): raise E("x")
    except E as e: print("caught")
    print("after")
def f10():
    try: raise E(T("a"))
    finally: print("fin")
def f11():
    try:
        try: raise E(T("a"))
        finally: raise E(T("b"))
    except E as e: x = e.__context__; print("c")
    print("after")
def f12():
    try: return T("r")
    finally: return T("s")
def f13():
    with T("cm") as x:
        x = T("new")
        y = T("y")
    print("after")
def f14():
    for i in T("it"):
        try: continue
        finally: print("fin")
def f15():
    try: raise E("x")
    except E as e:
        try: raise E("y")
        except E as e: print("in")
        print("mid")
    print("after")
def f16():
    try: raise E("x")
    except E:
        raise E("y") from None
def f17():
    try: raise E("x")
    except E: return T("q")
def f18():
    for _ in range(2):
        try: raise E("x")
        except E: continue
def f19():
    with T("sup"):
        try: raise E("a")
        finally: raise E("b")
    print("after")
def f20():
    while T("w"):
        x = T("x")
        break
    else: pass
    if T("F"): pass
    elif T("e"): print("elif")
    assert T("t"), T("m")
    print("after")
fs = [v for k, v in globals().items() if k[0] == "f" and k[1:].isdigit()]
me = open(__file__).read()
import gc; gc.disable()
def run(f, g=False):
    print(f.__name__, g)
    try:
        r = f()
        if g:
            for v in r: print("  yielded"); del v
        print(" returned"); del r
    except E as e: print(" E", e.args and type(e.args[0]).__name__)
    print(" end")
for f in fs: run(f)
parts = me.split("\ndef f")
for p in parts[1:]:
    if not p.split("(")[0].isdigit(): continue
    src = "def f" + p.split("\nfs = ")[0]
    for old, new in (("raise E(", "yield 1; raise E("), ("return T(", "yield T('y'); return T("), ("print(", "yield 2; print("), ("x = T(", "x = yield T(")):
        if old in src:
            s2 = src.replace(old, new)
            ns = dict(globals())
            try: exec(s2, ns)
            except SyntaxError: continue
            run(ns["f" + p.split("(")[0]], True)
