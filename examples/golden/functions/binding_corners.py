"""Corner cases of binding: names like positional-only ones, defaults that refer to earlier names, class scopes."""
def f(a, /, *args, a_=1, **kwargs):
    return a, args, a_, kwargs


print(f(1, 2, a=3), f(1, a_=5, args=6, kwargs=7))
n = 1


def g(x=n, y=n + 1, z=lambda: n):
    n = "local"
    return x, y, z()


n = 100
print(g())


class C:
    default = "class default"

    def m(self, x=default, y=[default] * 2):
        return x, y

    default = "changed"


print(C().m(), C.default)


def outer(v):
    def inner(v=v, w=v * 2):
        return v, w
    v = "rebound"
    return inner


print(outer(3)(), outer("a")(w=0))


def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0=0, b1=1, b2=2, b3=3, b4=4, *, c0=0, c1=1, c2=2, c3=3):
    return sum(locals().values())


print(many(*range(10)), many(*range(15), **{f"c{i}": 100 for i in range(4)}))
try:
    many(*range(5))
except TypeError as e:
    print(e)
try:
    many(*range(20))
except TypeError as e:
    print(e)
try:
    many(*range(10), c0=1, c9=2)
except TypeError as e:
    print(e)
wide = eval("lambda " + ", ".join(f"x{i}={i}" for i in range(300)) + ": (x0, x299, len(locals()))")
print(wide(), wide(*range(1000, 1300)), wide(x150=1))
print((lambda **k: list(k))(**{f"k{i}": i for i in range(300)})[-1])


def shadow(len, list=[1], *, str="s"):
    return len, list, str


print(shadow(1), len([1, 2]))
print([f() for f in [lambda x=x: x for x in "abc"]], (lambda *_, **__: (_, __))(1, a=2))
