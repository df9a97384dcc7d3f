"""Functions built from code objects, other globals, other closures; copies of functions."""
def template(a, b=2, *, k=3):
    return a + b + k + OFFSET


FunctionType, CellType = type(template), type((lambda x: lambda: x)(1).__closure__[0])
OFFSET = 100
print(template(1))
clone = FunctionType(template.__code__, {"OFFSET": 1000}, "clone", (20,), None)
clone.__kwdefaults__ = {"k": 30}
print(clone(1), clone.__name__, clone.__defaults__, template(1))


def make_adder(n):
    def add(x): return x + n
    return add


add5 = make_adder(5)
cell = CellType(50)
add50 = FunctionType(add5.__code__, globals(), "add50", None, (cell,))
print(add5(1), add50(1), add50.__closure__[0].cell_contents)
cell.cell_contents = 500
print(add50(1))
print(
    CellType() == CellType(), CellType(1) == CellType(1),
    CellType(1) < CellType(2),
)
try:
    CellType().cell_contents
except ValueError as e:
    print(e)


def copy(f, **changes):
    g = FunctionType(f.__code__, f.__globals__, f.__name__, f.__defaults__, f.__closure__)
    g.__dict__.update(f.__dict__, **changes)
    g.__kwdefaults__ = f.__kwdefaults__ and dict(f.__kwdefaults__)
    return g


template.tag = "original"
other = copy(template, tag="copy", extra=1)
print(other.tag, other.extra, template.tag, other(1) == template(1), other is template, other == template)
source = "lambda {args}: {body}"
fs = [eval(source.format(args="x, y=2", body=b)) for b in ("x + y", "x * y", "[x] * y")]
print([f(5) for f in fs], [f.__name__ for f in fs])
names = ["alpha", "beta"]
scope = {}
exec("\n".join(f"def {n}(x, *, {n}_opt={i}): return ({n!r}, x, {n}_opt)" for i, n in enumerate(names)), scope)
print(
    [scope[n](1) for n in names], scope["beta"](2, beta_opt=9), scope["alpha"].__module__,
    scope["alpha"].__code__.co_filename,
)
exec("def recursive(n): return n and n + recursive(n - 1)", scope)
print(scope["recursive"](10))
f = scope["recursive"]
scope["recursive"] = lambda n: "replaced"
print(f(0), scope["recursive"](3))
try:
    f(3)
except TypeError as e:
    print(e)
f.__code__ = (lambda n: n * 1000).__code__
print(f(3))
compiled = compile(
    "def inner():\n    return __name__, __file__ if '__file__' in globals() else 'no file'\n", "<virtual>", "exec",
)
ns = {"__name__": "pretend"}
exec(compiled, ns)
print(ns["inner"](), ns["inner"].__module__)
print(FunctionType.__name__, CellType.__name__, type(fs[0]) is FunctionType, type(len) is type([].append))
