# inspect: kinds of objects, members, docstrings, source text, frames, states of generators.
import abc
import collections
import functools
import inspect
import sys
import types


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


# a comment
# of two lines
def documented(a,
               b=1):
    """First line.

        Indented.
      Less.
    """
    # inside
    if a:
        text = """
not indented
"""
        return f"{b:{a}} {'}' + "x"!r}"
    def inner():
        return (1,
2)

    # trailing, indented
    return inner


# not part of it
class Base(abc.ABC):
    """Base doc."""

    data = 1

    @abc.abstractmethod
    def doc_method(self):
        """Method doc."""

    @property
    def prop(self):
        """Prop doc."""
        return self.data

    @staticmethod
    def static(): pass

    @classmethod
    def klass(cls): pass

    class Nested:
        def deep(self): return [
            x for x in (1, 2)
        ]


@functools.lru_cache
def cached(x): return x


def decorate(f): return f


@decorate
@decorate
class Derived(Base):
    __slots__ = ("slot",)
    def doc_method(self): pass
    @property
    def prop(self): return 2


async def coro():
    pass


async def agen():
    yield 1


def gen(n):
    local = n
    yield local
    yield inspect.getgeneratorstate(g)


fn = lambda x: x + 1; other = 3
pair = [lambda: 0,
        lambda: (1,
                 2)]
class OneLine: pass
def oneline(): pass
last = 1

OBJECTS = {
    "module": sys, "class": Base, "function": documented, "method": Derived().prop.__class__, "bound": Derived().doc_method,
    "builtin": len, "descriptor": str.join, "wrapper": object.__init__, "methodwrapper": [].__len__, "getset": type.__dict__["__dict__"],
    "member": Derived.__dict__["slot"], "property": Base.__dict__["prop"], "lambda": fn, "gen": gen(1), "genfn": gen, "corofn": coro,
    "agenfn": agen, "agen": agen(), "code": gen.__code__, "frame": sys._getframe(), "partial": functools.partial(gen, 1), "int": 1,
    "cached": cached, "classmethod": Base.__dict__["klass"], "boundbuiltin": [].append, "fromkeys": dict.__dict__["fromkeys"]}
for predicate in sorted(n for n in dir(inspect) if n.startswith("is") and n != "iskeyword"):
    print(predicate, [n for n, o in OBJECTS.items() if getattr(inspect, predicate)(o)])
c = coro()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.close()
print(inspect.getcoroutinestate(c), inspect.iscoroutinefunction(inspect.markcoroutinefunction(decorate)))
for o in (documented, Base, Derived, Derived.doc_method, Derived.prop, Derived().doc_method, Base.Nested, Base.Nested.deep, oneline, OneLine, fn, pair[1], cached, coro, gen, decorate):
    print(o.__name__ if hasattr(o, "__name__") else "prop", inspect.getdoc(o) and repr(inspect.getdoc(o)))
    lines = attempt(inspect.getsourcelines, o)
    print(lines if isinstance(lines, str) else (lines[1], len(lines[0])))
    print("".join(lines[0]) if not isinstance(lines, str) else lines, end="" if not isinstance(lines, str) else "\n")
print(inspect.getcomments(documented), inspect.getcomments(Base), inspect.getcomments(cached), inspect.getcomments(sys.modules[__name__]))
for o in (sys, int, len, 3, str.join):
    print(attempt(inspect.getfile, o), "|", attempt(inspect.getsource, o))
print(inspect.getfile(documented) == __file__, inspect.getsourcefile(Base) == __file__, inspect.getmodule(documented).__name__, inspect.getmodulename("/a/b.py"), inspect.getmodulename("a.txt"))
print(inspect.getsource(sys.modules[__name__]) == open(__file__).read())
made = {}
exec(compile("def q(): pass\nclass Q: pass", "<made>", "exec"), made)
print(attempt(inspect.getsource, made["q"]), attempt(inspect.getsource, made["Q"]))
print([n for n, _ in inspect.getmembers(Derived, inspect.isfunction)], inspect.getmembers(Base.Nested(), inspect.ismethod)[0][0])
print([n for n, _ in inspect.getmembers(Derived(), lambda v: isinstance(v, int))])
print([(n, type(v).__name__) for n, v in inspect.getmembers_static(Derived) if not n.startswith("_")])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Derived) if a.defining_class is not object and not a.name.startswith("_")])
print(inspect.getmro(Derived)[:2], inspect.unwrap(cached).__name__, inspect.getclasstree([Derived, Base, int]))
print(repr(inspect.cleandoc("  a\n    b\n\n      c\n  ")), repr(inspect.cleandoc("\n\n x")), repr(inspect.cleandoc("")), inspect.indentsize("\t x"))
class Dyn:
    attr = 5
    def __getattr__(self, name): return 7
    @property
    def p(self): return 9
    def __init__(self): self.own = 1
d = Dyn()
print(inspect.getattr_static(d, "own"), type(inspect.getattr_static(d, "p")).__name__, inspect.getattr_static(d, "nope", None), attempt(inspect.getattr_static, d, "nope"), inspect.getattr_static(Dyn, "attr"))
g = gen(5)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
print(next(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
print(next(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), attempt(inspect.getgeneratorlocals, 3))
a = agen()
print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))


def frames():
    me = inspect.currentframe()
    print(me.f_code.co_name, inspect.getlineno(me) - me.f_code.co_firstlineno)
    info = inspect.stack()[0]
    print(info.function, info.lineno, info.code_context, info.index, info.frame is me, info[3])
    print([f.function for f in inspect.stack(0)], inspect.stack(0)[0].code_context)
    info = inspect.getframeinfo(me, context=3)
    print(info[1:], type(info).__name__)
    print(inspect.getargvalues(me).args, inspect.formatargvalues(["a"], "r", "k", {"a": 1, "r": (2,), "k": {}}))
    try:
        1 / 0
    except ZeroDivisionError:
        [entry] = inspect.trace()
        print(entry.function, entry.lineno, entry.code_context, tuple(entry.positions))


frames()
n = 3
def outer():
    free = 1
    def closure(): return free, n, len, undefined_name
    return closure
print(inspect.getclosurevars(outer()))
