"""The constructor of complex, its text, attributes and methods."""
for args in (
    (), (1,), (1.5, 2), (1j, 1j), (True,), ("1",), ("1+2j",), ("-1.5e3-2.5E-1j",), ("j",), ("+j",), ("-J",),
    ("(1+2j)",), (" 1j ",), ("nan+infj",), ("1e400j",), ("1_0j",), (-0.0, -0.0), (1, -0.0), (2 ** 60, 1),
    ("infinity-nanj",),
):
    print(args, complex(*args), repr(complex(*args)))
for args in (
    ("",), ("1 + 2j",), ("1+2",), ("1+2i",), ("a",), ("1+2jj",), ("(1+2j",), ("1+",), ("++1j",), ("1j2",),
    ("1+2j+3j",), ([],), (None,), ("1", 2), (1, "2"), (1, 2, 3), (b"1",), ("1__0",), ("1j\0",), (10 ** 400,),
    ("()",), ("j1",),
):
    try:
        print(args, complex(*args))
    except (ValueError, TypeError, OverflowError) as e:
        print(repr(args)[:20], type(e).__name__, e)
z = 3 - 4j
print(
    z.real, z.imag, z.conjugate(), abs(z), -z, +z, z == complex("3-4j"), z != 3, bool(z), bool(0j),
    hash(z) == hash(3 - 4j), z.__class__, z.__complex__(), z.__getnewargs__(), (1j).__add__(1), (1j).__radd__("a"),
    (2j).__pow__(2), (1 + 0j).__eq__(1), (1j).__lt__(1), z.__format__(".1f"), isinstance(z, complex),
)
for x, y in (
    (1 + 2j, 3 - 1j), (1j, 2), (0.5, 1j), (-1 + 0j, 0.5), (0j, 1j), (1e200 + 1e200j, 2), (complex("inf"), 1j),
    (complex("nan"), 1), (3j, -2), (2, 1j),
):
    row = [x + y, x - y, x * y]
    for f in (lambda: x / y, lambda: x ** y):
        try:
            row.append(f())
        except (ZeroDivisionError, OverflowError) as e:
            row.append(f"{type(e).__name__}: {e}")
    print(x, y, *row)


class C:
    def __complex__(self): return 1 + 2j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class B:
    def __complex__(self): return "x"
class Both:
    def __complex__(self): return 5j
    def __float__(self): return 1.0


print(
    complex(C()), complex(F()), complex(I()), complex(Both()), complex(1, F()), complex(F(), I()), complex(C(), 1),
    complex(real=2), complex(imag=3), complex(1, imag=2),
)
for bad in (
    lambda: complex(B()), lambda: complex(1, C()), lambda: complex(object()), lambda: complex(foo=1), lambda: z.foo,
    lambda: setattr(z, "real", 1), lambda: z.conjugate(1), lambda: z < z, lambda: int(z), lambda: float(z),
    lambda: z // 1, lambda: z % 1, lambda: divmod(z, 1), lambda: round(z), lambda: complex(1, []), lambda: f"{z:d}",
    lambda: f"{z:010}", lambda: f"{z:,}" + 5, lambda: "%d" % z, lambda: z[0], lambda: sorted([1j, 2j]),
    lambda: sum([1j], "a"),
):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
