"""exec with globals and locals: where names go, classes and functions in it, builtins, return value."""
print(exec("x = 1\ny = x + 1"), x, y)
g = {}
exec("a = 1\ndef f(): return a\nb = f()", g)
print(
    sorted(k for k in g if k != "__builtins__"), "__builtins__" in g, g["f"](), g["f"].__globals__ is g,
    g["f"].__module__,
)
g, l = {"seed": 5}, {}
exec("local = seed\ndef f():\n    return local\nclass C:\n    z = seed\n    def m(self): return seed", g, l)
print(
    sorted(k for k in g if k != "__builtins__"), sorted(l), l["C"].z, l["C"]().m(),
    l["C"].__module__ if hasattr(l["C"], "__module__") else "no module",
)
try:
    l["f"]()
except NameError as e:
    print(e)


def inside():
    v = 1
    exec("v = 2\nw = 3")
    print(v, "w" in locals())
    scope = {}
    exec("v = 20", globals(), scope)
    print(v, scope)
    exec("print('sees', v)")
    try:
        w
    except NameError as e:
        print(e)


inside()


def closure():
    captured = 5
    def inner():
        try:
            exec("print(captured)")
        except NameError as e:
            print(e)
        return captured
    def blind():
        try:
            exec("print(captured)")
        except NameError as e:
            print(e)
    inner(), blind()


closure()


class Body:
    exec("made_by_exec = 1")
    print(made_by_exec)


print(Body.made_by_exec)


class Mapping(dict):
    def __getitem__(self, key):
        print(f"[get {key}]", end=" ")
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print(f"[set {key}]", end=" ")
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key == "magic":
            return "from __missing__"
        raise KeyError(key)


m = Mapping()
exec("p = 1\nq = p + 1\nr = magic\nfor i in [1]: pass\ndel p\ns = len('ab')", {}, m)
print()
print(dict(m))
for bad in (
    lambda: exec("x", 5), lambda: exec("x", {}, 5), lambda: exec(5), lambda: exec("x = 1", None, []),
    lambda: exec(), lambda: exec("1", {}, {}, {}), lambda: exec("x", Mapping()), lambda: exec("return 1"),
    lambda: exec("import nothing_here", {"__builtins__": {}}), lambda: exec("print(1)", {"__builtins__": {}}),
    lambda: exec(b"\xff"), lambda: exec("global zz; zz = 1", {}, {}),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
exec(compile("answer = 42", "<c>", "exec"))
exec(b"from_bytes = 'ok'")
exec("# only a comment")
exec("")
exec("  \n\nindented_ok = 1\n   ")
print(answer, from_bytes, indented_ok)
