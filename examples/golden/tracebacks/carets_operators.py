"""Carets under operators, comparisons and truth tests, in tracebacks that sys.excepthook prints one after another."""
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


def e01(x): return 1 + x + "a" * 3
def e02(x): return 5 if x else 6
def e03(x): return not x or 1
def e04(x): return -x + +1
def e05(x): return 1 < x < 3
def e06(x): x.attr += 1
def e07(x): return 1 in x.attr
def e08(x): return (1 + 2) / (3 - 3)
def e09(x): return 2 ** -x @ 3
def e10(x): return "日本" + x.attr
def e11(x): return x.attr < 5 and 3


for name in sorted(n for n in globals() if n[0] == "e" and n[1:].isdigit()):
    try:
        globals()[name](Obj())
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
