"""Default values are evaluated at the definition, kept in the function and shared between the calls."""
def show(tag, value):
    print("evaluate", tag)
    return value


def f(a=show("a", 1), b=show("b", []), *, c=show("c", {}), d: show("ann d", int) = show("d", 2)) -> show("ret", str):
    b.append(a)
    c[a] = len(b)
    return b, c


print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(f(), f(2), f(3, c={}))
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10, [])
print(f())
f.__defaults__ = None
f.__kwdefaults__ = {"c": {"new": True}}
try:
    f()
except TypeError as e:
    print(e)
print(f(1, [], d=0))
del f.__kwdefaults__
try:
    f(1, [])
except TypeError as e:
    print(e)
for bad in ([1], 5, "ab"):
    try:
        f.__defaults__ = bad
    except TypeError as e:
        print(e)
try:
    f.__kwdefaults__ = 5
except TypeError as e:
    print(e)
fs = []
for i in range(3):
    def g(i=i, late=lambda: i):
        return i, late()
    fs.append(g)
print([g() for g in fs])


def memo(n, cache={0: 0, 1: 1}):
    if n not in cache:
        cache[n] = memo(n - 1) + memo(n - 2)
    return cache[n]


print(memo(60), len(memo.__defaults__[0]))
