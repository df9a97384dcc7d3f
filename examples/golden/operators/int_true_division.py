"""/ between ints is correctly rounded, also for big ones, and overflows with a message."""
print(1 / 3, 2 / 3, -1 / 3, 7 / 2, 6 / 3, 0 / 5, 0 / -5, 1 / -7)
print(
    10 ** 30 / 10 ** 29, 10 ** 400 / 10 ** 399, (10 ** 400 + 1) / 10 ** 400, 2 ** 1074 / 2 ** 1075, 1 / 2 ** 1074,
    1 / 2 ** 1075, 3 / 2 ** 1075, 1 / 10 ** 400, -1 / 10 ** 400,
)
print(
    9007199254740993 / 1, 9007199254740993 / 3, (2 ** 53 + 1) / 2 ** 53, 2 ** 1023 / 1,
    (2 ** 1024 - 2 ** 970 - 1) / 1, 123456789012345678901234567890 / 987654321,
)
for f in (
    lambda: 2 ** 1024 / 1, lambda: 10 ** 400 / 3, lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0,
    lambda: 1.0 + 10 ** 400, lambda: 10 ** 400 / 2.0, lambda: 10 ** 400 / 1e300, lambda: -10 ** 400 / 7,
    lambda: (2 ** 1024 - 1) / 1, lambda: int(float("inf")), lambda: int(float("nan")), lambda: round(float("inf")),
    lambda: complex(10 ** 400), lambda: 2.0 ** 10000, lambda: (-8) ** (1 / 3), lambda: 1e308 * 10,
    lambda: 1e200 ** 2, lambda: 10 ** 400 < 1e308, lambda: 10 ** 400 == float("inf"),
    lambda: 10 ** 400 > float("inf"), lambda: 2 ** 53 + 1 == 2.0 ** 53, lambda: 2 ** 53 + 1 > 2.0 ** 53,
):
    try:
        print(f())
    except (OverflowError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print([i / 10 for i in range(-3, 4)], sum(i / 10 for i in range(11)), 1 / 10 + 2 / 10)
print(
    int(1e23), int(1e22), int(-2.9), int(2.9), int(1e300) == 10 ** 300, int(0.1 * 3 * 10), 10 ** 23 == 1e23,
    hash(10 ** 22) == hash(1e22),
)
