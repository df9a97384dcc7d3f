"""Assignment: chains, order, several targets, conditional and starred values."""
trace = []


class T:
    def __init__(self, name): object.__setattr__(self, "name", name)
    def __setattr__(self, k, v): trace.append(f"{self.name}.{k}={v}")
    def __setitem__(self, k, v): trace.append(f"{self.name}[{k}]={v}")


a, b = T("a"), T("b")
a.x = b.y = a["i"] = 5
a.p, (b.q, a[0]), *b.r = 1, (2, 3), 4, 5
a[0], a[1] = a[2], b.z = "xy"
print(trace)
x = y = z = []
y.append(1)
print(x, z is x)
x, y = y, x = 1, 2
print(x, y)
i = 0
lst = [10, 20, 30]
i, lst[i] = 2, "at 2?"
print(i, lst)
lst[0], lst[0] = 1, 2
print(lst[0])
(a) = (b) = 3
[c, d] = {"k1": 1, "k2": 2}
e, f = "é", *"f"
*g, = range(3)
h = *g, *g
(j, k), l = [1, 2], 3
m, = {5}
n, (o, (p, *q)) = 1, (2, (3, 4, 5))
print(a, b, c, d, e, f, g, h, j, k, l, m, n, o, p, q)
r = 1 if a else 2; s = lambda: (yield); t = not a
u = v = w = (1,) * 2
print(r, t, u, v is w)


def side(name, value):
    print(name, end=" ")
    return value


d2 = {}
d2[side("k1", "a")], d2[side("k2", "b")] = side("v1", 1), side("v2", 2)
d2[side("outer", "c")] = d3 = side("value", {})
side("obj", d2)[side("key", "d")] = side("val", 9)
print(d2)
try:
    p1, p2 = p3 = 1, 2, 3
except ValueError as err:
    print(err, "p3" in globals())
p3 = p1, p2 = 1, 2
print(p3, p1, p2)
try:
    z1, undefined_thing.attr, z2 = 1, 2, 3
except NameError as err:
    print(err, z1, "z2" in globals())
try:
    [a1, b1] = iter([1])
except ValueError as err:
    print(err)
for bad in (
    "a, b = 1", "a, b = None", "a, b = 1, 2, 3", "a, *b, c = [1]", "[a, b] = {}", "a, b = 'xyz'",
    "(a, b), c = 1, 2", "*a, b = ()", "a, b = {1: 2}", "a, b = (i for i in range(5))", "a, b, c = range(100)",
    "a, *b = 5", "a, b = [1, 2, 3].__iter__()",
):
    try:
        exec(bad)
        print(bad, "works")
    except (TypeError, ValueError) as err:
        print(f"{bad}: {type(err).__name__}: {err}")
