"""Subclasses of list, dict and set: overridden methods, what the builtins ignore, results of operations."""
class MyList(list):
    def __getitem__(self, i): return f"item {super().__getitem__(i)}"
    def append(self, x): super().append(x * 2)
    def __len__(self): return 99
    def __repr__(self): return f"MyList({list(self)})"


m = MyList([1, 2])
m.append(3)
m.extend([4])
m += [5]
print(
    m, m[0], len(m), list(m), sum(m), [*m], m[1:], type(m + [1]), type(m * 2), type(m[:]), type(m.copy()),
    m == [1, 2, 6, 4, 5], list.__len__(m), sorted(m, reverse=True),
)


class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())
    def __contains__(self, k): return super().__contains__(k.upper())
    def __missing__(self, k): return f"missing {k}"


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
u.setdefault("d", 4)
print(
    u, u["b"], u["a"], "b" in u, u.get("b"), u.get("B"), dict(u), {**u}, u | {"e": 5}, type(u | {}), type(u.copy()),
    type(Upper.fromkeys("xy")), Upper.fromkeys("xy"), len(u),
)


class MySet(set):
    def add(self, x): print("add", x); super().add(x)


s = MySet([1])
s.add(2)
s |= {3}
s.update([4])
print(s, type(s | {1}), type(s.copy()), type(s & {1}), type({1} | s), type(s - {1}), s == {1, 2, 3, 4}, repr(MySet()))


class Keyed(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __lt__(self, other): return self[-1] < other[-1]
    def __add__(self, other): return "added"


print(
    sorted([Keyed(1, 9), Keyed(2, 1)]), Keyed(1) + (2,), (0,) + Keyed(1), type(Keyed(1, 2) * 2), type(Keyed(1)[:]),
    {Keyed(1): 1}[(1,)], Keyed(1, 2) == (1, 2), hash(Keyed(1)) == hash((1,)),
)


class Init(list):
    def __init__(self, n): super().__init__(range(n)); self.n = n


print(Init(3), Init(2).n, Init(3) == [0, 1, 2], vars(Init(1)))
for bad in (
    lambda: list.__new__(Init, 1, 2), lambda: Init(), lambda: Keyed(1) < 5, lambda: m["x"],
    lambda: list.append(u, 1), lambda: dict.__setitem__(m, 1, 2), lambda: Init(3)[5],
):
    try:
        print(bad())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


class Lazy(dict):
    def keys(self): return ["k1", "k2"]
    def __getitem__(self, k): return k + "!"
    def __iter__(self): return iter(["i1"])


z = Lazy(real=1)
print(
    {**z}, dict(z), list(z), z.items(), (lambda **k: k)(**z), z == {"real": 1}, "%(real)s" % z,
    "{real}".format_map(z), len(z),
)
