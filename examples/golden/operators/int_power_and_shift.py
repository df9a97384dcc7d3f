"""** and << and >>: negative exponents, pow with a modulus, huge shifts, signs."""
print(2 ** 10, (-2) ** 3, -2 ** 2, 2 ** -2, (-2) ** -1, 0 ** 0, 0 ** 5, 1 ** 100000, (-1) ** 1001, True ** 2)
print(2 ** 100, 3 ** 77, (-7) ** 33, 10 ** 50, 2 ** 0.5, 2 ** 0.5 ** 2, (-8) ** (1 / 3), (-1) ** 0.5, 4 ** -0.5)
print(
    pow(3, 4, 5), pow(-3, 3, 5), pow(3, -1, 7), pow(3, 4, -5), pow(2, 1000, 10 ** 9 + 7),
    pow(10 ** 30, 10 ** 30, 97), pow(5, 0, 1), pow(38, -1, 97), pow(7, -3, 10), pow(0, 0, 1), pow(2, 5, mod=7),
)
print(
    1 << 70, -1 << 3, 5 >> 1, -5 >> 1, -1 >> 100, 1 >> 100, (1 << 100) >> 98, -(1 << 100) >> 99, 0 << 5, True << 3,
    10 ** 30 >> 50, -10 ** 30 >> 50, 0 << 10 ** 20,
)
print(1 << 0, -8 >> 0, (1 << 64) - 1 >> 60, ~(1 << 64) >> 63, 255 >> 4 << 4, 6 << 2 >> 1)
for f in (
    lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1 << "a", lambda: pow(2, -1, 4),
    lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 4), lambda: pow(2, 3.0, 4), lambda: pow(2, 3, 4.0), lambda: 2 ** "a",
    lambda: "a" ** 2, lambda: 1 << 2 ** 70, lambda: 0 ** -1, lambda: 0 ** -1.0, lambda: pow("a", 2, 3),
    lambda: 1 >> 2 ** 70, lambda: 0j ** -2, lambda: None ** 2, lambda: pow(1j, 2, 3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([2 ** i for i in range(0, 70, 7)], [(-3) ** i for i in range(6)], [1 << i for i in (31, 32, 63, 64, 127)])
