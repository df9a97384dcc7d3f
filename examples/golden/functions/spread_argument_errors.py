"""Spread arguments: names given twice, names that are no text, mappings that fail."""
def f(*a, **k): return a, k
def attempt(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**{"a": 1}, a=2))
attempt(lambda: print(**{1: 2}))
attempt(lambda: f(**{1: 2}, **{1: 3}))
attempt(lambda: f(**5))
attempt(lambda: f(**{1: 2}, x=undefined))
class M:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): raise KeyError(k)
attempt(lambda: f(**M()))
class M2(M):
    def __getitem__(self, k): raise KeyError(1, 2)
attempt(lambda: f(**M2()))
class M3(M):
    def keys(self): raise AttributeError("x")
attempt(lambda: f(**M3()))
attempt(lambda: f(*5))
attempt(lambda: f(*None, **None))
attempt(lambda: f(x=1, **{}))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict(**{"a": 2}, **{"b": 1}))
class S(str): pass
attempt(lambda: f(**{S("x"): 1}))
