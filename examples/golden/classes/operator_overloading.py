"""Each operator calls its method: a recorder for all unary and binary forms."""
class Rec:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def binary(op):
    return lambda self, other: f"{self}.__{op}__({other})"


def unary(op):
    return lambda self, *args: f"{self}.__{op}__({', '.join(map(repr, args))})"


OPS = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split()
for op in OPS:
    setattr(Rec, f"__{op}__", binary(op))
    setattr(Rec, f"__r{op}__", binary("r" + op))
    setattr(Rec, f"__i{op}__", binary("i" + op))
for op in "lt le eq ne gt ge".split():
    setattr(Rec, f"__{op}__", binary(op))
for op in "neg pos abs invert getitem round call getattr trunc floor ceil".split():
    setattr(Rec, f"__{op}__", unary(op))
a, b = Rec("a"), Rec("b")
print(
    a + b, a - b, a * b, a @ b, a / b, a // b, a % b, divmod(a, b), a ** b, a << b, a >> b, a & b, a ^ b, a | b,
    sep="\n",
)
print(
    1 + b, 1 - b, 1 * b, 1 @ b, 1 / b, 1 // b, 1 % b, divmod(1, b), 1 ** b, 1 << b, 1 >> b, 1 & b, 1 ^ b, 1 | b,
    sep="\n",
)
print(a + 1, a < b, a <= b, a == b, a != b, a > b, a >= b, 1 < a, 1 <= a, 1 == a, 1 != a, 1 > a, 1 >= a, sep="\n")
print(-a, +a, abs(a), ~a, a[1], a[1:2], a[1, ...], round(a), round(a, 2), a(1, 2), a.missing, pow(a, 2), sep="\n")
for statement in (
    "x += b", "x -= b", "x *= b", "x @= b", "x /= b", "x //= b", "x %= b", "x **= b", "x <<= b", "x >>= b",
    "x &= b", "x ^= b", "x |= b",
):
    x = Rec("x")
    exec(statement)
    print(statement, "->", x)
try:
    pow(a, 2, 3)
except TypeError as e:
    print(e)
print("abc" + b, [1] + b, "%s" % b, [1] * b, sep="\n")
