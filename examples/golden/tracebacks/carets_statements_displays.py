"""Carets under displays, unpacking, f-strings and statements, in tracebacks that sys.excepthook prints one after another."""
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


def e01(x): return [y for y in x]
def e02(x): return f"{1 + 1} {x.attr.foo} {2}"
def e03(x): a, b = 1, x; a, b = a
def e04(x): assert x.attr, "message here"
def e05(x): return {**x}
def e06(x): from sys import nothing_there
def e07(x): raise ValueError("raised") from KeyError("cause")
def e08(x): return {x.attr: 1, []: 2}
def e09(x): return 1, 2, *5


for name in sorted(n for n in globals() if n[0] == "e" and n[1:].isdigit()):
    try:
        globals()[name](Obj())
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
