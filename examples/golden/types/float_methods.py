"""Methods and the constructor of float."""
print(
    float(), float(5), float("1.5"), float(" -2e3 "), float("1_0.0_1"), float(b"2.5"), float(bytearray(b"7")),
    float("inf"), float("-INFINITY"), float("NaN"), float(True), float("١"),
    float("1e-400"), float(10 ** 22),
)
for x in (0.0, -0.0, 1.5, -2.25, 0.1, 1e300, 5e-324, float("inf"), float("nan")):
    row = [x, x.is_integer(), x.hex(), x.conjugate(), x.real, x.imag, bool(x), abs(x), -x]
    try:
        row += [x.as_integer_ratio() if x < 1e200 else "big ratio"]
    except (OverflowError, ValueError) as e:
        row += [type(e).__name__, e]
    print(*row)
for f in (
    lambda x: int(x), lambda x: round(x), lambda x: round(x, 1), lambda x: x.__floor__(), lambda x: x.__ceil__(),
    lambda x: x.__trunc__(), lambda x: x // 1, lambda x: x % 1, lambda x: hash(x) if x == x else "hash of nan",
):
    out = []
    for x in (2.5, -2.5, 1e20, 0.0, float("inf"), float("nan")):
        try:
            out.append(f(x))
        except (OverflowError, ValueError) as e:
            out.append(f"{type(e).__name__}: {e}")
    print(out)
for text in (
    "0x1p0", "0x1.999999999999ap-4", "-0x0p0", "1p3", "0x.1", "0xA", "inf", "nan", "  0x1 ", "0x1p-1080",
    "0x1.00000000000008p0", "0x1.00000000000018p0",
):
    print(text, float.fromhex(text))
for bad in (
    lambda: float("a"), lambda: float(""), lambda: float(None), lambda: float([]), lambda: float("1e"),
    lambda: float("1 2"), lambda: float(1j), lambda: float(b"x"), lambda: float("0x1"), lambda: float(1, 2),
    lambda: float(x=1), lambda: float.fromhex("x"), lambda: float.fromhex(1), lambda: float.fromhex("0x1p2000"),
    lambda: float.fromhex(""), lambda: float("1__0"), lambda: float("nan").as_integer_ratio(), lambda: (1.5).foo,
    lambda: float(10 ** 400), lambda: float("é"), lambda: float("1\0"),
):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
print(
    [round(2.675, 2), round(1.005, 2), round(1e22, -21), round(123.456, -1), round(123.456, -3), round(-0.5, 0)],
    float.__add__(1.0, 2), (1.0).__add__("a"), (1.5).__eq__(1.5), (0.5).__rtruediv__(1), (2.0).__pow__(3),
    (2.0).__rpow__(3), (7.5).__mod__(2), (7.5).__rmod__(20), (7.5).__divmod__(2), 1.5.__int__(),
    (1.5).__getnewargs__(),
)
print(
    min(0.0, -0.0), max(-0.0, 0.0), sorted([1.5, -1, 0.0, True]), [1.0, 2.0].index(2), 1.0 in [1], {1.0: "a"}[True],
    1e308 * 10 == float("inf"), sum([0.1] * 3) == 0.3, 0.1 + 0.1 + 0.1 == 0.3,
)
