# getsizeof, __sizeof__ and the sizes in types, for objects of nearly every type.
import sys, collections, functools, itertools, types, weakref, operator, io, math, re
g = sys.getsizeof
def tryit(f):
    try: return f()
    except BaseException as e: return f"{type(e).__name__}: {e}"
class A: pass
class B:
    __slots__ = ("a", "b")
class C(B): pass
class D(B): __slots__ = ("c", "__dict__")
class E(Exception): pass
class T(tuple): pass
class TS(tuple): __slots__ = ()
class I(int): pass
class L(list): __slots__ = ("z",)
class N(collections.namedtuple("N", "a b")): pass
def f(a, b=1, *, c=2): return a
def gen(): yield 1
async def co(): pass
async def ag(): yield
def clo():
    x = 1
    return lambda: x
c = co(); agen = ag()
objs = {"object": object(), "A": A(), "B": B(), "C": C(), "D": D(), "E": E(), "E2": E(1, 2), "exc": Exception(), "OSError": OSError(1, "x"), "KeyError": KeyError(1), "StopIteration": StopIteration(), "SyntaxError": SyntaxError(), "UnicodeError": UnicodeDecodeError("utf8", b"", 0, 1, "x"), "ImportError": ImportError(), "NameError": NameError(), "AttributeError": AttributeError(), "SystemExit": SystemExit(), "EG": ExceptionGroup("x", [ValueError()]), "T": T((1, 2)), "TS": TS((1,)), "I": I(5), "L": L(), "N": N(1, 2), "type A": A, "type B": B, "type E": E, "int": int, "type": type, "objtype": object, "dict": dict, "f": f, "lambda": lambda: 0, "method": A().__init__, "bm": [].append, "len": len, "gen": gen(), "genexpr": (x for x in ()), "co": c, "agen": agen, "clo": clo(), "cell": clo().__closure__[0], "code": f.__code__ and 1, "module": sys, "range": range(5), "slice": slice(1, 2, 3), "li": iter([]), "ti": iter(()), "si": iter(""), "di": iter({}), "dki": iter({}.items()), "dvi": iter({}.values()), "ri": iter(range(3)), "seti": iter(set()), "bi": iter(b""), "rev": reversed([]), "revd": reversed({}), "revt": reversed(()), "enum": enumerate([]), "zip": zip([], []), "zip0": zip(), "map": map(f, []), "filter": filter(None, []), "callit": iter(f, 1), "dk": {}.keys(), "dv": {}.values(), "dit": {}.items(), "mp": types.MappingProxyType({}), "prop": property(), "cm": classmethod(f), "sm": staticmethod(f), "super": super(C, C()), "mv": memoryview(b"abc"), "mv2": memoryview(bytearray(10))[2:], "ref": weakref.ref(A), "proxy": weakref.proxy(A), "md": list.append, "wd": int.__add__, "gsd": A.__dict__["__dict__"], "slotd": B.a, "mw": (1).__add__, "cmd": dict.__dict__["fromkeys"], "ga": list[int], "union": int | str, "ns": types.SimpleNamespace(a=1), "deque": collections.deque(), "deque100": collections.deque(range(100)), "dd": collections.defaultdict(int), "od": collections.OrderedDict(a=1), "ctr": collections.Counter("aab"), "cmap": collections.ChainMap(), "ud": collections.UserDict(), "partial": functools.partial(f), "lru": functools.lru_cache(f), "cp": functools.cached_property(f), "count": itertools.count(), "cycle": itertools.cycle([1, 2]), "chain": itertools.chain(), "rep": itertools.repeat(1), "isl": itertools.islice([], 1), "prod": itertools.product([1], [2]), "perm": itertools.permutations([1, 2]), "comb": itertools.combinations([1, 2], 1), "grp": itertools.groupby([]), "acc": itertools.accumulate([]), "tee": itertools.tee([])[0], "tw": itertools.takewhile(f, []), "star": itertools.starmap(f, []), "zl": itertools.zip_longest([], []), "pw": itertools.pairwise([]), "bat": itertools.batched([], 2), "ig": operator.itemgetter(1), "ag": operator.attrgetter("a"), "mc": operator.methodcaller("x"), "sio": io.StringIO(), "bio": io.BytesIO(), "float_info": sys.float_info, "vi": sys.version_info, "flags": sys.flags, "tb": None, "frame": 0, "ell": ..., "wvd": weakref.WeakValueDictionary(), "ws": weakref.WeakSet(), "struct": None, "notimpl": NotImplemented, "none": None, "nonetype": type(None), "alias": types.GenericAlias(list, (int,))}
for k, v in objs.items(): print(k, g(v), v.__sizeof__() if not isinstance(v, (type, weakref.ProxyType)) else type.__sizeof__(v) if isinstance(v, type) else "-", type(v).__basicsize__, type(v).__itemsize__)
c.close()
print(tryit(lambda: g()), tryit(lambda: g(1, 2, 3)), g(1, default=5), tryit(lambda: g(1, 2)))
class Bad: __sizeof__ = lambda s: -1
class Bad2: __sizeof__ = lambda s: "x"
class Bad3:
    def __sizeof__(self): raise ValueError("no")
class Ok: __sizeof__ = lambda s: 10**3
class OkS:
    __slots__ = ()
    __sizeof__ = lambda s: 100
for b in (Bad, Bad2, Bad3, Ok, OkS): print(b.__name__, tryit(lambda: g(b())), tryit(lambda: g(b(), "default")))
class K: pass
k = K(); print(g(k), g(k.__dict__)); k.a = 1; print(g(k.__dict__)); 
for i in range(40): setattr(k, f"a{i}", i)
print(g(k.__dict__), g(k)); k2 = K(); print(g(k2.__dict__)); k2.zzz = 1; print(g(k2.__dict__))
class P:
    def __init__(self, n):
        for i in range(n): setattr(self, f"x{i}", i)
print([g(P(n).__dict__) for n in (0, 1, 5, 10, 20, 29, 30, 31, 40)], [g(vars(P(3))) for i in range(3)])
dq = collections.deque(); out = []
for i in range(200): dq.append(i); out.append(g(dq))
print(sorted(set(out))); sio = io.StringIO(); sio.write("abc" * 100); print(g(io.BytesIO(b"x" * 100)))
print(object.__sizeof__(1), object.__sizeof__([]), list.__sizeof__([1, 2]), int.__sizeof__(2**100), str.__sizeof__("abc"), dict.__sizeof__({1: 2}), tuple.__sizeof__((1,)), set.__sizeof__(set()), type.__sizeof__(int), bytes.__sizeof__(b"ab"), object.__sizeof__(K()))
print(g(f.__code__) > 300, g((lambda: 0).__code__) > 200, g(sys._getframe()) > 300)
