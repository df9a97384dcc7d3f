"""The messages of every binary and unary operator for operands that do not fit."""
class A: pass


values = [
    ("int", 1), ("str", "s"), ("None", None), ("list", [1]), ("dict", {}), ("A", A()), ("type", int), ("func", len),
]
binary = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "@": lambda a, b: a @ b,
    "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b,
    "<<": lambda a, b: a << b, ">>": lambda a, b: a >> b, "&": lambda a, b: a & b, "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b, "divmod": divmod, "pow": pow, "in": lambda a, b: a in b,
}
unary = {
    "-": lambda a: -a, "+": lambda a: +a, "~": lambda a: ~a, "abs": abs, "()": lambda a: a(), "[0]": lambda a: a[0],
    "len": len, "iter": iter, "next": next, "hash": hash, "int": int, "float": float, "round": round,
    ".x": lambda a: a.x, "await": lambda a: a.__await__(), "with": lambda a: a.__enter__(),
}
for op, f in binary.items():
    for (n1, a), (n2, b) in zip(values, values[1:] + values[:1]):
        try:
            result = f(a, b)
            print(f"{n1} {op} {n2}:", repr(result) if not isinstance(result, type(int | str)) else result)
        except Exception as e:
            print(f"{n1} {op} {n2}: {type(e).__name__}: {e}")
for op, f in unary.items():
    for n, a in values[1:6]:
        try:
            f(a)
        except Exception as e:
            print(f"{op} {n}: {type(e).__name__}: {str(e)[:60]}")
try:
    pow(1, "a", None)
except TypeError as e:
    print(e)
try:
    pow(A(), 1, 2)
except TypeError as e:
    print(e)
try:
    print >> 5
except TypeError as e:
    print(e)
