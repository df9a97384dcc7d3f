"""Carets under attributes, subscripts and slices, in tracebacks that sys.excepthook prints one after another."""
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


def e01(x): return (x.attr.missing, 5)
def e02(x): return [1, 2, 3][x.attr] + 5
def e03(x): return x["key"]["other"]
def e04(x): x[0] = 1 + 2
def e05(x): del x.nothing
def e06(x): return x.attr[1:2]
def e07(x): return {"k": 1}["missing"] if True else 0
def e08(x): return x . attr . missing
def e09(x): return ["é"][0] . missing
def e10(x): x.attr.y = 5


for name in sorted(n for n in globals() if n[0] == "e" and n[1:].isdigit()):
    try:
        globals()[name](Obj())
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
