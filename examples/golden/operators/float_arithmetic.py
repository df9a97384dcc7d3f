"""Floats: signed zeros, infinities, nan, remainders of every sign, floor division."""
inf, nan = float("inf"), float("nan")
print(0.1 + 0.2, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1.0 - 0.9, 0.1 + 0.7, 3 * 1.1, 1 / 3 * 3, 100 * 1.1)
for a in (5.5, -5.5, 0.0, -0.0, 1e-20, inf, -inf, nan):
    for b in (2.0, -2.0, 0.3, inf, -inf, 1e300):
        print(a % b, a // b, end=" | ")
    print()
print(
    0.0 == -0.0, 1 / inf, -1 / inf, inf - inf, inf * 0, inf + 1, -inf < inf, nan == nan, nan != nan, nan < 1,
    nan > 1, max(nan, 1), max(1, nan), min(nan, 1), sorted([3.0, nan, 1.0])[0],
)
print(
    str(-0.0), -0.0 + 0.0, 0.0 * -1, 0 * -1.0, -(0.0), abs(-0.0), round(-0.4), round(-0.4, 0), -0.0 // 1, 0.0 % -1,
    -1e-20 % 3, -1e-20 // 3, divmod(-0.0, 2), divmod(5.5, -2.25),
)
print(
    2.0 ** 3, 2.0 ** -1, (-2.0) ** 2, (-2.0) ** 3, (-8.0) ** (1 / 3), 0.0 ** 0, inf ** 0, nan ** 0, 1 ** nan,
    (-1) ** inf, 0.5 ** inf, 2 ** -inf, (-inf) ** 3, (-inf) ** -3, (-0.0) ** 3, (-0.0) ** 2,
)
print(
    1.5 .__add__(2), 1.5.__add__("a"), (2.5).__floordiv__(0.7), (7.5).__divmod__(2), (2.5).__rpow__(2),
    1.0.__eq__(1), 1.0.__lt__(2), 1.0.__eq__("1"), (1.5).__rsub__(1), 1.5.__bool__(), 0.0.__bool__(),
)
for f in (
    lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 / 0.0, lambda: inf % 0, lambda: divmod(nan, 0),
    lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: 1.0 << 1, lambda: 1.0 & 1, lambda: ~1.0, lambda: 1.0 + "a",
    lambda: "a" * 1.0, lambda: [1] * 1.0, lambda: 1.0 < "a", lambda: 1.5 @ 2, lambda: 1.0 + None,
):
    try:
        print(f())
    except (ZeroDivisionError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
