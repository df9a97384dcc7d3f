"""Reading a signature by hand from code flags and co_varnames."""
def signature(f):
    code = f.__code__
    names = list(code.co_varnames)
    argc, posonly, kwonly = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    defaults = list(f.__defaults__ or ())
    parts = []
    for i, name in enumerate(names[:argc]):
        at = i - (argc - len(defaults))
        parts.append(f"{name}={defaults[at]!r}" if at >= 0 else name)
        if i + 1 == posonly:
            parts.append("/")
    rest = names[argc + kwonly:]
    if code.co_flags & 4:
        parts.append("*" + rest.pop(0))
    elif kwonly:
        parts.append("*")
    for name in names[argc:argc + kwonly]:
        parts.append(f"{name}={f.__kwdefaults__[name]!r}" if name in (f.__kwdefaults__ or {}) else name)
    if code.co_flags & 8:
        parts.append("**" + rest.pop(0))
    return f"{f.__name__}({', '.join(parts)})"


def a(): pass
def b(x): pass
def c(x, y=1, /): pass
def d(x, /, y, z=2): pass
def e(*args): pass
def f(**kw): pass
def g(x, *args, k, l=3, **kw): local = 1
def h(*, k): pass
def i(x, y="a", *, k=None): pass


async def j(x): await x
def k(x): yield x
async def l(x): yield x


for func in (a, b, c, d, e, f, g, h, i, j, k, l, lambda p, q=1: p):
    code = func.__code__
    print(f"{signature(func):32} {code.co_varnames} {code.co_nlocals} {code.co_flags:#x}")


def outer(p):
    q = 1

    def inner(r):
        return p, q, r, s_global, print

    return inner


o, n = outer.__code__, outer(1).__code__
print(o.co_cellvars, o.co_freevars, o.co_varnames, o.co_flags, [c for c in o.co_consts if isinstance(c, int)])
print(n.co_cellvars, n.co_freevars, n.co_varnames, n.co_names, n.co_name, n.co_qualname, n.co_flags)
print(o.co_firstlineno, n.co_firstlineno, o.co_filename == n.co_filename)
