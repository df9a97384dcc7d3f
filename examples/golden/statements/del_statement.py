"""del of names, items, slices, attributes and nested targets."""
a, b, c = 1, 2, 3
del a, (b), [c]
for name in "abc":
    print(name in globals(), end=" ")
print()
l = list(range(10))
del l[0], l[-1], l[2:4]
print(l)
del l[::2]
print(l)
d = {"x": 1, "y": {"z": [1, 2, 3]}}
del d["x"], d["y"]["z"][1]
print(d)


class C:
    k = 1

    def __init__(self): self.v, self.w = 1, 2
    def __delattr__(self, name): print("delattr", name); object.__delattr__(self, name)
    def __delitem__(self, key): print("delitem", key)


o = C()
del o.v, o[1], o[1:2, ...], o["a"], (o.w, o[None])
print(vars(o))
del C.k
for text in (
    "del nothing", "del l[100]", "del d['q']", "del o.v", "del C.k", "del l['a']", "del 'abc'[0] if 0 else l[50]",
    "del (1, 2)[0]", "t = (1,); del t[0]", "s = 'a'; del s[0]", "del o.__class__", "del C.__name__", "del int.real",
    "n = None; del n.x", "del len", "r = range(3); del r[0]",
):
    try:
        exec(text)
        print(text, "works")
    except Exception as e:
        print(f"{text}: {type(e).__name__}: {e}")


def local():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)
    x = 2
    del x
    x = 3
    return x


def captured():
    y = 1

    def inner(): return y

    before = inner()
    del y
    try:
        inner()
    except NameError as e:
        print(e)
    try:
        y
    except NameError as e:
        print(e)
    return before


print(local(), captured())
for i in range(3):
    del i
print("i" in globals())
e = 1
try:
    raise ValueError
except ValueError as e:
    del e
print("e" in globals())
x = [1, 2, 3]
y = x
del x
print(y)
del (y)
print("y" in globals())
