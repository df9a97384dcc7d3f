"""Complex arithmetic, repr, powers, comparison and conversions."""
a, b = 3 + 4j, 1 - 2j
print(
    a + b, a - b, a * b, a / b, -a, +a, a ** 2, a ** -1, a ** 0.5, abs(a), a.conjugate(), a.real, a.imag,
    a == 3 + 4j, a != b, bool(0j), bool(1j),
)
print(
    1j, -1j, 0j, -0j, 1 + 0j, complex(0, -0.0), complex(-0.0, 1), complex(1, float("inf")),
    complex(float("nan"), -1), complex(1e20, 1e-5), 1e16 + 1j, (1 + 1j) * 1e200, 2.5j, complex(3),
)
print(
    1j * 1j, (1 + 2j) * 2, 2 * (1 + 2j), 1.5 + 1j, 1j ** 2, 1j ** 1j, 2 ** 1j, (1 + 1j) ** 10, (1 + 1j) ** -3,
    0j ** 0, 0j ** 2, 1j / 2, 4 / 2j, (-1) ** 0.5, (1 + 2j) ** (3 + 0j), (2 + 0j) ** 100,
)
print(
    complex("1+2j"), complex(" -1.5j "), complex("(3-4j)"), complex("1e3+1e-3j"), complex("j"), complex("-j"),
    complex("inf+nanj"), complex(1, 2), complex(1j, 2j), complex(real=1, imag=2), complex(), complex(1.5),
    complex(True), complex("1_0+2_0j"),
)
print(
    hash(1 + 0j) == hash(1), hash(1j), {1: "one"}[1 + 0j], 1 == 1 + 0j, 1.5 == 1.5 + 0j, "1" == 1j,
    sum([1j, 2, 3.5]), (3 + 4j).__abs__(), f"{a}", f"{a:.2f}", f"{a:>12}", f"{a:+.1e}", f"{a!r}", "%s" % a,
    repr([a]), str(a), (1 + 2j).__eq__("x"), (1j).__add__(2),
)
for f in (
    lambda: a < b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: int(a), lambda: float(a),
    lambda: a / 0, lambda: 0j ** -1, lambda: 0j ** 1j, lambda: complex("1 + 2j"), lambda: complex("x"),
    lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: complex(""), lambda: round(a),
    lambda: a & b, lambda: ~a, lambda: f"{a:d}", lambda: f"{a:05}", lambda: f"{a:=10}", lambda: range(1j),
    lambda: [*"ab"][a.real], lambda: a @ b, lambda: abs("a"), lambda: pow(a, 2, 3), lambda: sorted([a, b]),
    lambda: max(a, b), lambda: "%d" % a, lambda: "%f" % a, lambda: setattr(a, "real", 1),
    lambda: (1e308 + 1e308j) ** 2, lambda: abs(1e308 + 1.7e308j),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
