"""round(), formatting and int(): halves go to even, decimal rounding is exact."""
print([round(x / 2) for x in range(-7, 8)], [round(x / 10, 1) for x in (0.5, 1.5, 2.5, 3.5)])
for v in (
    2.675, 1.005, 0.125, 0.375, 2.5, -2.5, 1234.5678, 5e-324, 1e22, 1.15, 1.25, 1.35, 0.05, 0.15, 1e300,
    123456789.987654321,
):
    print(
        v, [round(v, n) for n in (-3, -2, -1, 0, 1, 2, 3, 5, 20)], f"{v:.2f}"[:30], f"{v:.0f}"[:20],
        "%.1f" % v if v < 1e20 else "",
    )
print(
    round(1e16 + 2, -1), round(15, -1), round(25, -1), round(-15, -1), round(5, -1), round(1550, -2),
    round(10 ** 30 + 5, -1), round(12345, -10), round(7, 10), round(True), round(1.5, None), type(round(1.5)),
    type(round(1.5, 0)), type(round(1, 2)),
)
print(
    round(0.5), round(1.5), round(-0.5), round(-1.5), round(0.5000000001), round(0.49999999999999994),
    round(2 ** 52 + 0.5), round(1e308, -308), round(5e307, -308), round(1.0, 400), round(1e-300, 299),
    round(-1e-10, 5),
)
for f in (
    lambda: round("a"), lambda: round(1.5, 1.0), lambda: round(1.5, "a"), lambda: round(float("nan")),
    lambda: round(float("inf")), lambda: round(float("nan"), 2), lambda: round(float("inf"), 2), lambda: round(1j),
    lambda: round(None), lambda: round(), lambda: round(1.7e308, -308), lambda: round(1, 2, 3),
    lambda: round(number=2.5, ndigits=0),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(
    int(2.999999999999999999), int(-0.9), 7.0 // 2, -7.0 // 2, (0.1).as_integer_ratio(), (0.5).as_integer_ratio(),
    (-2.25).as_integer_ratio(), sum([0.1] * 10), sum([0.1] * 10) == 1.0, sum([1e100, 1.0, -1e100]),
    sum([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3,
)
