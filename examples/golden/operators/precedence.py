"""Operator precedence and associativity, made visible by a class that prints parentheses."""
class E:
    def __init__(self, s): self.s = s
    def __repr__(self): return self.s
    def __call__(self, *a): return E(f"{self}({', '.join(map(str, a))})")
    def __getitem__(self, k): return E(f"{self}[{k}]")
    def __getattr__(self, n): return E(f"{self}.{n}")
    def __neg__(self): return E(f"(-{self})")
    def __pos__(self): return E(f"(+{self})")
    def __invert__(self): return E(f"(~{self})")


for name, op in dict(
    add="+", sub="-", mul="*", matmul="@", truediv="/", floordiv="//", mod="%", pow="**", lshift="<<", rshift=">>",
    xor="^", lt="<", eq="==", ge=">=",
).items():
    setattr(E, f"__{name}__", lambda self, o, op=op: E(f"({self} {op} {o})"))
    setattr(E, f"__r{name}__", lambda self, o, op=op: E(f"({o} {op} {self})"))
E.__and__ = lambda self, o: E(f"({self} & {o})")
E.__or__ = lambda self, o: E(f"({self} | {o})")
a, b, c, d, x = map(E, "abcdx")
for text in (
    "a + b * c", "a * b + c", "a - b - c", "a ** b ** c", "-a ** b", "a ** -b", "-a ** -b ** c", "-a * b", "~a + b",
    "a + b << c", "a << b + c", "a & b | c ^ d", "a ^ b & c", "a | b ^ c", "a << b & c", "a // b * c % d / x",
    "a @ b * c", "-a.x", "-a()", "-a[b]", "a.b[c](d).x", "a ** b[c]", "a ** b.x()", "not a", "a + b < c + d",
    "a | b == c | d", "a < b | c", "-~+a", "a - -b", "a * -b", "+a ** b", "2 ** -a", "a % b ** c", "(a, b)[0] + c",
    "a if b else c + d", "(a if b else c) + d", "lambda: a + b", "(lambda: a)() + b", "a or b and c", "not a == b",
    "a if b else c if d else x", "a == b", "[a + b, -c][0]", "a + (b - c)", "(a + b) * c", "a >= b << c",
    "a ** (b ** c) ** d", "a @ b @ c", "a ^ b ^ c", "~a ** b", "-a % b", "a >> b >> c",
):
    result = eval(text)
    print(f"{text:28} {result if not callable(result) or isinstance(result, E) else result()}")
print(
    -2 ** 2, (-2) ** 2, 2 ** -1, not 1 + 1, 1 + 2 * 3 ** 2 // 4 % 5 - 6, 1 | 2 ^ 3 & 4 << 1, -3 // 2, -(3 // 2),
    ~5 & 3, 5 & ~3, 1 if 0 else 2 + 1, 2 * 3 ** 2, 10 - 5 - 2, 100 / 10 / 2, 2 ** 3 ** 2, 1 < 2 | 4,
    3 in [3] == True, not 3 in [1], 1 + (yield_ := 2) * 3,
)
