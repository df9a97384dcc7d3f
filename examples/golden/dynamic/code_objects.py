"""Attributes of code objects and what they say about each kind of function."""
def sample(a, b=1, /, c=2, *args, d, e=5, **kw):
    """Docstring."""
    x, y = a, b
    def inner(): return x, captured_global
    for i in range(3):
        z = i
    return len(args), inner, d.attr.other


c = sample.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_flags)
print(c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names)
print(
    c.co_firstlineno, c.co_filename.endswith("code_objects.py"),
    c.co_consts[0],
    [k.co_name for k in c.co_consts if hasattr(k, "co_name")]
)
inner = [k for k in c.co_consts if hasattr(k, "co_name")][0]
print(inner.co_name, inner.co_qualname, inner.co_freevars, inner.co_names, inner.co_varnames, inner.co_flags)


def gen(): yield 1
async def coro(): pass
async def agen(): yield 1
class C:
    attr = 1
    def method(self): return __class__
    lam = lambda self, *, k: k
    comp = [i for i in range(2)]


for f in (gen, coro, agen, C.method, C.lam, lambda: 0, lambda *a, **k: (a, k)):
    k = f.__code__
    print(k.co_name, k.co_qualname, k.co_flags, k.co_varnames, k.co_freevars)
m = compile("x = 1\ndef f(): return 2\nclass K: y = 3\nlambda: 4\n[z for z in 'q']\n(w for w in 'v')", "<mod>", "exec")
print(m.co_name, m.co_flags, m.co_names, m.co_varnames, m.co_argcount, m.co_firstlineno, m.co_filename)
print(
    [k.co_name for k in m.co_consts if hasattr(k, "co_name")],
    [k.co_varnames for k in m.co_consts if hasattr(k, "co_name")]
)
print(
    compile("1 + 2", "<e>", "eval").co_consts, compile("'a' 'b'", "<e>", "eval").co_consts,
    compile("(1, 2, 'x')", "<e>", "eval").co_consts, compile("-1", "<e>", "eval").co_consts,
    compile("1 if x else 2", "", "eval").co_names,
)
r = c.replace(co_name="renamed", co_consts=c.co_consts)
print(r.co_name, r == c, c == c.replace(), hash(c) == hash(c.replace()), type(c).__name__, repr(c).split(" at ")[0])
two = [compile("x = 1", "<s>", "exec") for _ in range(2)]
print(
    two[0] == two[1], two[0] is two[1], two[0] == compile("x = 2", "<s>", "exec"),
    compile("1", "<s>", "eval") == compile("1.0", "<s>", "eval"),
    compile("0.0", "a", "eval") == compile("-0.0", "a", "eval"),
)
for bad in (
    lambda: setattr(c, "co_name", "x"), lambda: c.replace(co_nothing=1), lambda: c.replace(co_argcount="x"),
    lambda: c.replace(1), lambda: type(c)(), lambda: c(), lambda: exec(inner), lambda: eval(sample.__code__),
):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
print(eval((lambda: 42).__code__), exec((lambda: print("called through exec")).__code__))
