"""Carets under names and calls, in tracebacks that sys.excepthook prints one after another."""
import sys


class Obj:
    attr = None
    def method(self, *args): raise ValueError("method")
    def __getitem__(self, key): raise KeyError(key)
    def __setitem__(self, key, value): raise TypeError("no items")
    def __bool__(self): raise RuntimeError("no truth")
    def __enter__(self): raise OSError("no entry")
    def __exit__(self, *a): pass
    def __iter__(self): raise TypeError("no iteration")
    def __neg__(self): raise TypeError("no negative")


def e01(x): return x.method(1, 2)(3)
def e02(x): return undefined_name + 1
def e03(x): return (lambda q: q / 0)(1)
def e04(x): return print(*x.attr)
def e05(x): return len(x)  # a comment behind
def e06(x): return x.attr()
def e07(x): return x.method (  1  )
def e08(x): return max(1, key=x)
def e09(x): return int("12") + int("x")
def e10(x): return a_function(x)[0].foo


for name in sorted(n for n in globals() if n[0] == "e" and n[1:].isdigit()):
    try:
        globals()[name](Obj())
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
