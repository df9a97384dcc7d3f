"""repr and str of nested and recursive containers, quotes, escapes, empty ones and single tuples."""
print(
    [], (), {}, set(), frozenset(), "", b"", bytearray(), range(0), [[]], ((),), {"": ""}, (1,), [None, True, ...],
    {1: {2: {3: {}}}}, {(1, 2): [3]}, ({1},), [{"a": (1, [2, {3}])}],
)
print([
    "it's", 'say "hi"', "both ' and \"", "tab\t", "nl\n", "\\", "é", "\x00", "\x7f", "\u200b", "\ud800", "😀",
    "\xad", "\u0378",
])
print(
    str("it's"), repr("it's"), repr('"'), repr("'\""), ascii("é😀\n"), ["é".encode()], {b"k": "v"},
    [1.0, 1e100, -0.0, float("nan"), 1j, 10 ** 25],
)
l = [1]
l.append(l)
d = {"d": None}
d["d"] = d
t = ([],)
t[0].append(t)
m = [d, l]
d["m"] = m
print(l, d, t, m)


class R:
    def __repr__(self): return f"R{vars(self)}"


r = R()
r.items = [r.__class__, 5]
print(r, [r], {"r": r}, (r,))


class Bad:
    def __repr__(self): raise ValueError("no repr")


for c in ([Bad()], (Bad(),), {1: Bad()}, {Bad()}, frozenset([Bad()])):
    try:
        print(c)
    except ValueError as e:
        print(type(c).__name__, e)


class L(list): pass
class D(dict): pass
class S(set): pass
class T(tuple): pass
class F(frozenset): pass
class ST(str): pass
class IT(int): pass
class B(bytes): pass
class BA(bytearray): pass


print(
    L([1]), D(a=1), S([1]), T([1]), F([1]), ST("s"), IT(5), [ST("s"), IT(5)], B(b"x"), BA(b"y"), L(), S(), F(), T(),
    D(),
)
print(
    {1}.__repr__(), [1].__str__(), repr({"k": [1]}.items()), repr({}.keys()), repr(zip()).split(" at ")[0],
    repr(iter([])).split(" at ")[0], repr(x for x in "").split(" at ")[0], repr(slice(1)),
    repr(map(str, [])).split(" at ")[0], repr(enumerate([])).split(" at ")[0],
)
print(
    int, str, type, object, type(None), type(...), len, print, [].append.__name__, list.append, int.real, type(len),
    type(list.append), type([].append), type(int.real), type(lambda: 0), type((lambda: (yield))()), type(type),
    property, super, Exception, ValueError("x"), NotImplemented,
)
a = b = []
for _ in range(5):
    b.append([])
    b = b[0]
print(
    a, repr(a) == str(a), len(repr(list(range(1000)))), repr({i: i for i in range(3)}), repr((1, 2)), repr((1,)),
    "%s %r" % ([1], "x"), f"{[1, 'a']} {(1,)!r} {({'k': 'v'})}",
)
