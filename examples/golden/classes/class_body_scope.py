"""Name lookup in class bodies: class locals, globals, enclosing functions, loops and conditions in the body."""
x = "global x"
y = "global y"


class Body:
    print(x)
    x = "class x"
    print(x)
    del x
    print(x)
    for i in range(3):
        x = i
    else:
        z = "else"
    if x == 2:
        def f(self): return x
    squares = {n: n * n for n in range(4)}
    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    with memoryview(b"abc") as m:
        size = len(m)
    m = None
    import sys as system
    global made_global
    made_global = "from the class body"
    (walrus := 5)
    a = b = 1
    c, *d = "xyz"
    print(sorted(k for k in locals() if not k.startswith("__")))
    print(__name__, __qualname__, __module__)
    assert locals() is locals()
    locals()["injected"] = "via locals()"
    print(injected)


print(
    Body.i, Body.x, Body.z, Body().f(), Body.squares, Body.caught, hasattr(Body, "e"), Body.size, made_global,
    Body.walrus, Body.a, Body.c, Body.d, Body.injected,
)


def function():
    x = "function x"
    v = "function v"

    class Inner:
        seen = v
        try:
            print(x)
        except NameError as e:
            print(e)
        x = "inner x"

        def method(self):
            return x, v

        class Deep:
            w = v

            def method(self):
                return x, __class__.__name__

    return Inner


Inner = function()
print(Inner.seen, Inner.x, Inner().method(), Inner.Deep.w, Inner.Deep().method(), Inner.Deep.__qualname__)


class Comprehension:
    n = 3
    items = [i for i in range(n)]
    gen = list(j for j in range(n))
    try:
        fails = [n for i in range(2)]
    except NameError as e:
        print(e)
    lam = (lambda n=n: n)()
    first_iter_only = [k for k in [n, n + 1]]


print(
    Comprehension.items, Comprehension.gen, Comprehension.lam, Comprehension.first_iter_only,
    hasattr(Comprehension, "i"),
)


class Self:
    try:
        Self
    except NameError as e:
        print(e)

    def me(self): return Self


print(Self().me() is Self)


def nonlocal_in_class():
    count = 0

    class C:
        nonlocal count
        count += 10
        other = count

    return count, hasattr(C, "count"), C.other


print(nonlocal_in_class())


class Decorated:
    def deco(f):
        return lambda self: f"decorated {f(self)}"

    @deco
    def m(self): return "m"

    m2 = deco(lambda self: "lambda")
    alias = m


print(Decorated().m(), Decorated().m2(), Decorated().alias())
