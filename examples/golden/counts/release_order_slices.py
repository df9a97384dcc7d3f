# Which operand of slicing is released when, also in generators and when an operand fails.
class T:
    def __init__(s, n): s.n = n
    def __radd__(s, o): return 2
    def __del__(s): print("del", s.n)
    def __getitem__(s, i): print("item", type(i).__name__); return 1
    def __setitem__(s, i, v): print("setitem", type(i).__name__); return 1
def f():
    T("t")[T("a"):T("b")]
    print("--")
    T("t")[T("a"):T("b")] = T("v")
    print("--")
    T("t")[T("a"):T("b"):T("c")]
    print("--")
    T("t")[T("a")]
    print("--")
    T("t")[T("a"):]
    print("--")
    T("t")[T("a"):T("b")] += T("v")
f()
def g():
    T("t")[T("a"):(yield)]
    print("--")
    T("t")[(yield):T("b")]
    print("--")
    T("t")[T("a"):(yield)] = T("v")
    print("--")
    T("t")[T("a"):T("b"):(yield)]
    print("--")
    T("t")[(yield)]
    print("--")
    T("t")[(yield):]
for x in g(): print("y")
