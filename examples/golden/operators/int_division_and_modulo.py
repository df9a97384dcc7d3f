"""// and % and divmod round towards minus infinity, for every combination of signs; zero divisors."""
for a in (7, -7, 0, 1, -1, 6):
    for b in (2, -2, 3, -3, 7, -8):
        q, r = a // b, a % b
        assert q * b + r == a and divmod(a, b) == (q, r)
        print(f"{a}//{b}={q} {a}%{b}={r}", end="; ")
    print()
for a in (10 ** 30, -10 ** 30, 10 ** 30 + 1, -(10 ** 30) - 1):
    for b in (7, -7, 10 ** 15, -10 ** 15, 10 ** 30, 10 ** 31, -10 ** 31):
        q, r = divmod(a, b)
        assert q * b + r == a
        print(q, r, end="; ")
    print()
for f in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 10 ** 30 // 0,
    lambda: 10 ** 30 % 0, lambda: 10 ** 30 / 0, lambda: True / False, lambda: 1 // 0.0, lambda: 1 % 0.0,
    lambda: divmod(1, 0.0), lambda: 1 / 0.0, lambda: 1.0 // 0, lambda: 1j / 0, lambda: 0.0 ** -1, lambda: 0j ** -1,
    lambda: 1j // 1, lambda: 1j % 2, lambda: divmod(1j, 1),
):
    try:
        print(f())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
print(True // True, True % 2, -True // 2, 7 // True, 5 // 2 * 2 + 5 % 2)
print(10 ** 40 // 10 ** 38, (-10 ** 40) % 9999999967, 2 ** 200 // 3 ** 100, 2 ** 200 % 3 ** 100)
