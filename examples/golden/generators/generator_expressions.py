"""Generator expressions: lazy evaluation, early first iterable, scopes, nesting, one-shot use."""
def log(x, tag="eval"):
    print(f"{tag} {x}", end=" ")
    return x


g = (log(x) for x in log([1, 2], "iterable"))
print("| made |", next(g), next(g), next(g, "end"))
n = 10
g = (x * n for x in range(3))
n = 100
print(list(g))
data = [1, 2]
g = (x for x in data)
data = [9]
print(list(g))
data = [1, 2]
g = (x for x in data)
data.append(3)
print(list(g))
try:
    g = (x for x in undefined_iterable)
except NameError as e:
    print("first iterable at once:", e)
g = (x for x in [1] for y in undefined_later)
try:
    next(g)
except NameError as e:
    print("the rest later:", e)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (x for x in range(5))
print(3 in g, list(g), list(g))
print(
    sum(x for x in range(5)), max((x for x in [3, 1]), default=0), sorted(x for x in "cab"),
    any(log(x) for x in [0, 1, 2]), all(log(x) for x in [1, 0, 2])
)
print(
    list((x, y) for x in range(2) for y in range(x + 1)), list(x for x in range(10) if x % 2 if x > 3),
    list((i for i in j) for j in ["ab"])[0].__name__
)
print(
    set(x % 3 for x in range(10)), dict((x, x * x) for x in range(3)), tuple(x for x in ()),
    ",".join(str(x) for x in range(3)), [*(x for x in "ab")], (*(y for y in (1, 2)),)
)
x = "outer"
list(x for x in range(3))
print(x, g.__name__, g.__qualname__, g.gi_code.co_name, type(g).__name__)
e = (i for i in (1, 2, 3))
first, *rest = e
print(first, rest)
fs = [f for f in (lambda: i for i in range(3))]
print([f() for f in fs])
fs = list(lambda: i for i in range(3))
print([f() for f in fs])


def order():
    return list((log(a, "a"), log(b, "b")) for a in log([1, 2], "outer") if log(True, "if") for b in log([3], "inner"))


print(order())


class C:
    k = 2
    g = list(v * 2 for v in range(k))
    try:
        h = list(v * k for v in range(k))
    except NameError as err:
        print(err)


print(C.g)
nested = (y for y in (z * 2 for z in (w + 1 for w in range(3))))
print(list(nested))
def f(it): return list(it)
print(f(c for c in "xy"), f((c for c in "z")))
