# Operands that are kept over a suspension: when each is released, also when the generator is closed there.
import sys
class T:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __add__(s, o): print("add", s.n, getattr(o, "n", o)); return T(s.n + "+")
    def __call__(s, *a, **k): print("call", len(a), len(k)); return 1
    def __getattr__(s, n): return T(s.n + "." + n)
    def __getitem__(s, i): return "item"
def f(*a, **k): print("f", len(a), sorted(k)); return len(a)
def g():
    x = T("a") + (yield 1)
    print("after add")
    f(T("b"), T("c"), (yield 2), k=T("d"))
    print("after call")
    [T("e"), (yield 3), T("f")]
    print("after list")
    T("g")[T("h"), (yield 4)]
    print("after item")
    T("i")((yield 5), T("j"))
    print("after call2")
    T("k").m((yield 6))
    print("after meth")
    {T("l"): T("m"), (yield 7): T("n")}
    print("after dict")
    "%s" % (T("o") and (yield 8))
    (T("p"), (yield 9))[1]
    print("idx")
    f(T("q"), *[T("r")], (yield 10))
    print(f"{T('s') and 1}{(yield 11)}")
    yield T("t"), (yield 12)
    return T("u"), (yield 13)
it = g()
try:
    v = next(it)
    while True:
        print("->", v if isinstance(v, int) else "obj")
        v = it.send("s")
except StopIteration as e: print("stop"); del e
print("--- closed in the middle")
for stop in range(1, 13):
    it = g()
    next(it)
    for i in range(stop - 1): it.send("s")
    print("closing", stop)
    it.close()
    print("closed")
