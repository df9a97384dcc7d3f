"""locals(), globals(), vars() and dir() in every scope; what writing to them does."""
x = 1
print(globals() is locals(), globals() is vars(), globals()["x"], "x" in dir(), vars() is globals())
globals()["made"] = 5
print(made)
locals()["made2"] = 6
print(made2)


def f(a, *args, b=2, **kw):
    c = 3
    before = sorted(locals())
    d = 4
    snapshot = locals()
    snapshot["c"] = "changed"
    snapshot["new"] = "added"
    print(before, c, "new" in locals(), locals()["c"], locals() is snapshot)
    del c
    print(sorted(locals()), sorted(vars()) == sorted(locals()), dir() == sorted(locals()))
    for i in range(1):
        pass
    [j for j in range(1)]
    print("i" in locals(), "j" in locals())
    return locals()


print({k: v for k, v in f(1, 9, k=7).items() if k != "snapshot"})


def closure():
    free = 1

    def inner():
        own = 2
        print(locals())
        print(free, locals())
        return [sorted(locals()) for _ in range(1)], (lambda: sorted(locals()))()

    print(inner())
    print(sorted(locals()))


closure()


def comp():
    v = 1
    g = list(sorted(locals()) for w in range(1))
    return [sorted(locals()) for w in range(1)], g, {k: sorted(locals()) for k in "a"}


print(comp())


class C:
    a = 1
    print(sorted(k for k in locals() if not k.startswith("__")), sorted(vars())[-1], dir()[-1])
    locals()["b"] = 2
    c = b + 1

    def __init__(self): self.z, self.y = 1, 2

    def m(self): return locals()


o = C()
print(C.b, C.c, vars(o), vars(o) is o.__dict__, o.m().keys(), vars(C)["a"], type(vars(C)).__name__)
vars(o)["w"] = 3
print(o.w, sorted(vars(o)))
for bad in (
    lambda: vars(1), lambda: vars([]), lambda: vars(object()), lambda: vars(1, 2), lambda: locals(1),
    lambda: globals(1), lambda: dir(1, 2), lambda: vars(None),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(
    vars(__import__("sys")) is __import__("sys").__dict__, (lambda q: locals())(5), (lambda: dir())(),
    [n for n in dir(o) if not n.startswith("__")]
)


def gen():
    g = 1
    yield locals()
    h = 2
    yield locals()


it = gen()
print(next(it), next(it))


def generator_param(p):
    yield dict(locals())
    p = "changed"
    q = 2
    yield dict(locals())


print(list(generator_param(1)))


def unbound():
    if False:
        never = 1
    maybe = 1
    del maybe
    return locals()


print(unbound())
