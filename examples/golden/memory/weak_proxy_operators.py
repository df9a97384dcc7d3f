# Every operation through weakref.proxy, alive and dead.
import weakref, operator
def tryit(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
class Num:
    def __init__(self, v): self.v = v
    def __getattr__(self, n):
        raise AttributeError(n)
for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split():
    def op(self, o, name=name): return (name, self.v, type(o).__name__)
    def rop(self, o, name=name): return ("r" + name, self.v, type(o).__name__)
    def iop(self, o, name=name): return ("i" + name, self.v, type(o).__name__)
    setattr(Num, f"__{name}__", op); setattr(Num, f"__r{name}__", rop)
    if name != "divmod": setattr(Num, f"__i{name}__", iop)
for name in "neg pos abs invert".split():
    setattr(Num, f"__{name}__", lambda self, name=name: (name, self.v))
Num.__int__ = lambda s: 7; Num.__float__ = lambda s: 7.5; Num.__index__ = lambda s: 3; Num.__bool__ = lambda s: False; Num.__len__ = lambda s: 4; Num.__getitem__ = lambda s, k: ("get", k); Num.__setitem__ = lambda s, k, v: print("set", k, v); Num.__delitem__ = lambda s, k: print("del", k); Num.__contains__ = lambda s, k: k == 5; Num.__iter__ = lambda s: iter([1, 2]); Num.__str__ = lambda s: "STR"; Num.__bytes__ = lambda s: b"B"; Num.__lt__ = lambda s, o: "lt"; Num.__eq__ = lambda s, o: "eq"; Num.__reversed__ = lambda s: "rev"; Num.__hash__ = lambda s: 5; Num.__format__ = lambda s, f: "F" + f; Num.__round__ = lambda s, n=None: ("round", n); Num.__call__ = lambda s, *a: ("call", a); Num.__complex__ = lambda s: 1j; Num.__dir__ = lambda s: ["d"]; Num.__sizeof__ = lambda s: 100; Num.__enter__ = lambda s: "ent"; Num.__exit__ = lambda s, *a: None; Num.__next__ = lambda s: "nx"
x = Num(1); p = weakref.proxy(x); q = weakref.proxy(x)
print(p is q, type(p).__name__)
B = "add sub mul truediv floordiv mod lshift rshift and_ or_ xor matmul".split()
for n in B: print(n, tryit(getattr(operator, n), p, 2), tryit(getattr(operator, n), 2, p), tryit(getattr(operator, n), p, p))
for n in "iadd isub imul itruediv ifloordiv imod ilshift irshift iand ior ixor imatmul ipow".split(): print(n, tryit(getattr(operator, n), p, 2))
for e in ("p ** 2", "2 ** p", "pow(p, 2, 3)", "divmod(p, 2)", "divmod(2, p)", "-p", "+p", "abs(p)", "~p", "int(p)", "float(p)", "complex(p)", "bool(p)", "len(p)", "p[1]", "p[1:2]", "5 in p", "6 in p", "list(p)", "str(p)", "bytes(p)", "p < 1", "p == 1", "p != 1", "1 == p", "p > 1", "reversed(p)", "hash(p)", "format(p, 'x')", "f'{p}'", "round(p)", "p(1, 2)", "dir(p)", "next(p)", "p.v", "p.zz", "isinstance(p, Num)", "p.__class__", "[0, 1, 2, 3][p]", "operator.index(p)", "hex(p)", "{**{}, 'a': p}['a'] is p", "'%d' % p", "range(p)", "p and 1", "p if p else 2", "vars(p)", "p.__dict__", "hasattr(p, 'v')", "callable(p)", "bytes(p)", "sum([1], p)", "p.__bytes__()", "isinstance(p, weakref.ProxyTypes)"): print(e, tryit(eval, e))
p[1] = 2
del p[1]
p.attr = 5; print(x.attr); del p.attr; print(hasattr(x, "attr"), tryit(delattr, p, "nope"))
with tryit(lambda: p) as w: print(w)
del x
for e in ("p + 1", "1 + p", "-p", "bool(p)", "len(p)", "p[0]", "str(p)", "p == 1", "p()", "p.v", "list(p)", "int(p)", "5 in p", "hash(p)", "p.__class__", "isinstance(p, int)", "dir(p)", "next(p)", "bytes(p)", "reversed(p)", "p < p", "p is p"): print(e, tryit(eval, e))
class Plain: pass
y = Plain(); p = weakref.proxy(y)
for e in ("p + 1", "1 + p", "-p", "bool(p)", "len(p)", "p[0]", "p == 1", "p == y", "p()", "p.v", "list(p)", "int(p)", "5 in p", "hash(p)", "next(p)", "reversed(p)", "p < p", "iter(p)", "p ** 2", "float(p)", "bytes(p)", "callable(p)", "type(p).__name__", "p == p", "[p] == [p]", "p.__doc__", "p.__module__"): print(e, tryit(eval, e))
