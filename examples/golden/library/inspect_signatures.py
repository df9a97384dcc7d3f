# inspect: signatures of functions, methods, classes, partial objects and built-ins; binding; Parameter and Signature.
import functools
import inspect
from inspect import Parameter, Signature, signature


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def plain(a, b=1, *args, c, d=2, **kw): pass
def typed(a: int, /, b: "str" = "x", *, c: list[int] = None) -> dict: pass
def only(*, k): pass
def nothing(): pass
def positional(a, b=3, /): pass
lam = lambda x, *y: 0
async def co(x): pass
def gen(x): yield


class Base:
    def __init__(self, x, y=2): pass
    def method(self, a, *, b=1): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a, b): pass
    @property
    def prop(self): return 1
    def __call__(self, p, q=5): pass
    part = functools.partialmethod(method, 7)


class New(Base):
    def __new__(cls, n): return super().__new__(cls)
class Sub(Base): pass
class Empty: pass
class Meta(type):
    def __call__(cls, m1, m2=0): return 1
class WithMeta(metaclass=Meta): pass
class Given: __signature__ = Signature([Parameter("given", Parameter.KEYWORD_ONLY)])
def deco(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs): return f(*args, **kwargs)
    return wrapper


wrapped = deco(plain)
for f in (plain, typed, only, nothing, positional, lam, co, gen, Base, Base.method, Base(1).method, Base.cm, Base.sm, Base(1),
          New, Sub, Empty, WithMeta, Given, wrapped, Base(1).part, Base.part,
          functools.partial(plain, 1), functools.partial(plain, b=2), functools.partial(plain, 1, 2, c=3),
          functools.partial(typed, b=1), functools.partial(functools.partial(plain, 1), 2)):
    print(getattr(f, "__name__", type(f).__name__), attempt(signature, f))
print(signature(wrapped, follow_wrapped=False))
for f in (len, print, sum, "".join, str.split, [].append, list.sort, object, list, tuple, float, dict.get, int.from_bytes, sorted,
          isinstance, divmod, abs, object.__init__, [].__len__, list.__getitem__, property, open, exec, pow):
    print(getattr(f, "__name__", f), attempt(signature, f))
for f in (3, Base.prop, functools.partial(nothing, 1)):
    print(str(attempt(signature, f)).split(" at ")[0][:60])
s = signature(plain)
print(s.parameters, repr(s), s == signature(plain), s == signature(typed), hash(s) == hash(signature(plain)))
for p in signature(typed).parameters.values():
    print(p.name, p.kind, p.kind.description, p.default, p.annotation, repr(p), int(p.kind))
print(signature(typed).return_annotation, signature(plain).return_annotation is Signature.empty, Parameter.empty)
print(s.replace(parameters=list(s.parameters.values())[:2], return_annotation=int))
print(s.parameters["a"].replace(name="z", default=5, annotation=str), repr(Parameter.KEYWORD_ONLY), Parameter.VAR_KEYWORD)
for args, kw in (((1,), dict(c=3)), ((1, 2, 3, 4), dict(c=5, e=6)), ((), {}), ((1,), {}), ((1, 2), dict(a=1, c=1)), ((1,), dict(c=1, b=9))):
    b = attempt(s.bind, *args, **kw)
    print(b, getattr(b, "args", None), getattr(b, "kwargs", None), attempt(s.bind_partial, *args, **kw))
b = s.bind(1, c=2)
b.apply_defaults()
print(b, b.arguments, b == s.bind(1, 1, c=2), b.signature is s)
b.arguments["a"] = 10
print(b.args, b.kwargs)
for f, args, kw in ((positional, (), dict(a=1)), (nothing, (1,), {}), (nothing, (), dict(x=1)), (only, (), {}), (only, (1,), {}),
                    (typed, (), dict(a=1)), (typed, (1,), dict(b=2, c=3)), (positional, (1,), dict(b=2))):
    print(attempt(signature(f).bind, *args, **kw))
for bad in (("a", 9), ("1a", Parameter.KEYWORD_ONLY), ("if", Parameter.KEYWORD_ONLY), (3, Parameter.KEYWORD_ONLY)):
    print(attempt(Parameter, *bad))
print(attempt(Parameter, "a", Parameter.VAR_KEYWORD, default=1))
K = Parameter
for ps in ([K("a", K.KEYWORD_ONLY), K("b", K.POSITIONAL_ONLY)], [K("a", K.POSITIONAL_ONLY, default=1), K("b", K.POSITIONAL_ONLY)],
           [K("a", K.KEYWORD_ONLY), K("a", K.KEYWORD_ONLY)]):
    print(attempt(Signature, ps))
print(inspect.getfullargspec(plain), inspect.getfullargspec(typed), inspect.getfullargspec(Base(1).method), sep="\n")
print(attempt(inspect.getfullargspec, 3))
print(inspect.getcallargs(plain, 1, 2, 3, c=4, z=5), inspect.getcallargs(Base(1).method, 9)["a"])
for args, kw in (((), {}), ((1,), {}), ((1, 2, 3), dict(c=1, k=2)), ((), dict(a=1, b=1, c=2)), ((1,), dict(a=1, c=2))):
    print(attempt(inspect.getcallargs, plain, *args, **kw))
for f, args, kw in ((nothing, (1,), {}), (nothing, (), dict(x=1)), (only, (1, 2), dict(k=2)), (positional, (1, 2, 3), {}), (lam, (), {})):
    print(attempt(inspect.getcallargs, f, *args, **kw))
print(inspect.getargs(plain.__code__), inspect.formatannotation(list[int]), inspect.formatannotation(Base), inspect.formatannotation(int), inspect.formatannotation("x"))
def strings(a: "int", b: "Base") -> "list[int]": pass
print(inspect.get_annotations(strings), inspect.get_annotations(strings, eval_str=True), signature(strings, eval_str=True))
print(inspect.get_annotations(Base), attempt(inspect.get_annotations, 4))
