"""Subclasses of int, float, str, bytes and bool-like classes: results, formatting, hashing, constructors."""
class Celsius(float):
    def __repr__(self): return f"{float(self):.1f}°C"
    def __add__(self, other): return Celsius(float(self) + float(other))


c = Celsius(20.55)
print(
    c, str(c), f"{c}", f"{c:.3f}", c + 1, 1 + c, c * 2, type(c * 2), [c], round(c), type(round(c, 1)), c == 20.55,
    hash(c) == hash(20.55), -c, abs(Celsius(-1)), c.is_integer(), float(c), c.real, type(c.real), c.hex(),
)


class Id(int):
    def __str__(self): return f"#{int(self)}"
    def __new__(cls, v, base=10): return super().__new__(cls, str(v), base)


i = Id(42)
print(
    i, repr(i), f"{i}", f"{i:d}", f"{i:>5}", "%d %s" % (i, i), i + 1, type(i + 1), [i], i == 42, {42: "x"}[i],
    Id("ff", 16), int(i), type(int(i)), i.bit_length(), ~i, i // 5, [0] * 50 == [0] * Id(50), range(Id(3)),
    type(i.real), i.__class__,
)


class Name(str):
    def __eq__(self, o): return str.__eq__(self.lower(), o.lower())
    def __hash__(self): return hash(self.lower())
    def __add__(self, o): return Name(str.__add__(self, o))
    def upper(self): return "custom"


n = Name("Ada")
print(
    n, n == "ADA", "ada" == n, {n: 1}.get("ada"), n + "x", type(n + "x"), type(n[0]), type(n.lower()), n.upper(),
    "-".join([n, "b"]), f"{n:>6}", n * 2, type(n * 1), "A" in n, [n], n.replace("A", "B"), type(str(n)),
    n.__class__.__name__, "%s" % n, len(n), n.join("ab"), n.partition("d"),
)


class B(bytes):
    def __repr__(self): return "B!"


b = B(b"abc")
print(b, str(b), b[0], b[:1], type(b + b""), b == b"abc", b.hex(), [b], bytes(b))


class Flag(int):
    def __repr__(self): return "Flag.ON" if self else "Flag.OFF"
    def __and__(self, o): return Flag(int(self) & int(o))
    __str__ = __repr__


print(
    Flag(1), Flag(1) & 0, Flag(1) | 0, str(Flag(0)), f"{Flag(1)}", f"{Flag(1):d}", Flag(1) == True, not Flag(0),
    [Flag(1), Flag(0)].index(0), sum([Flag(1)] * 3),
)


class Both(str, object): pass
class C(complex):
    def __abs__(self): return "abs"


print(Both("x").upper(), C(1, 2), abs(C(3, 4)), type(C(1) + 1), C(1) == 1)
try:
    class Bool(bool): pass
except TypeError as e:
    print(e)
for bad in (
    lambda: Id("xyz"), lambda: Celsius("warm"), lambda: Name(1, 2, 3), lambda: int.__new__(Id, "q"),
    lambda: Name(b"a", "nope"), lambda: i + "a", lambda: n + 1, lambda: "a" + i,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
