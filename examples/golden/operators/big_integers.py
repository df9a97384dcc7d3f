"""Integers far beyond 64 bits: arithmetic, conversion, comparison, limits of text."""
import sys
fact = 1
for i in range(1, 101):
    fact *= i
print(fact, len(str(fact)), fact // 2 ** 97, fact % 101, -fact % 103, fact.bit_length())
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, b > a, a - b, hash(a), hash(-a))
print(
    2 ** 63, -2 ** 63, 2 ** 63 - 1, 2 ** 64, 2 ** 31, -2 ** 31 - 1, 2 ** 62 + 2 ** 62, 3037000500 * 3037000500,
    9223372036854775807 + 1, -9223372036854775808 - 1, 4294967296 * 4294967296, -9223372036854775808 // -1,
    abs(-2 ** 63), -(-2 ** 63), 2 ** 63 * -1, 2 ** 32 * 2 ** 31,
)
print(
    int("9" * 50), int("-" + "1" * 40), int("f" * 40, 16), int("z" * 20, 36), int("1" * 100, 2), hex(3 ** 100),
    oct(3 ** 60), bin(5 ** 30), f"{3 ** 80:,}", f"{3 ** 80:_}", f"{10 ** 40:e}", f"{2 ** 100:x}", f"{-2 ** 70:#b}",
    str(10 ** 25), repr(-10 ** 25), "%d" % 10 ** 2, "%d" % (10 ** 30), "%x" % (10 ** 30),
)
print(
    10 ** 30 == 1e30, 10 ** 22 == 1e22, 2 ** 100 == 2.0 ** 100, 2 ** 100 + 1 > 2.0 ** 100, 10 ** 400 > 1e308,
    -10 ** 400 < -1e308, float(10 ** 30), int(1e30), 10 ** 30 + 0.0, 10 ** 20 * 1.5, 7 ** 50 / 7 ** 49,
    (2 ** 200).__float__(), round(10 ** 30, -29), (10 ** 30).to_bytes(13, "big").hex(),
    int.from_bytes(b"\xff" * 10, "little"), int.from_bytes(b"\xff" * 10, "big", signed=True),
    (-1).to_bytes(10, "big", signed=True),
)
print(
    sum(range(10 ** 6)), sum([2 ** 62] * 4), max(10 ** 30, 10 ** 29), sorted([2 ** 70, -2 ** 70, 0, 2 ** 64]),
    {2 ** 64: "k"}[2 ** 64], 2 ** 64 in [2 ** 64], divmod(10 ** 50, 10 ** 25 + 1), pow(10, 50, 10 ** 9 + 7),
    10 ** 50 >> 100, ~(10 ** 20),
)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x:
        x = y
    return x


print(gcd(2 ** 100 * 3 ** 50, 6 ** 60), isqrt(2 * 10 ** 60), isqrt(10 ** 40))
print(sys.get_int_max_str_digits(), len(str(10 ** 4299)))
for f in (
    lambda: str(10 ** 4300), lambda: int("1" * 4301), lambda: len(hex(10 ** 5000)), lambda: f"{10 ** 4300}",
    lambda: repr(10 ** 5000), lambda: "%d" % (10 ** 4300), lambda: len("%x" % 10 ** 3),
    lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(-1, "big"),
    lambda: (1).to_bytes(1, "middle"), lambda: [1][2 ** 70], lambda: "a" * 2 ** 70, lambda: range(2 ** 70)[2 ** 69],
    lambda: len(range(2 ** 70)), lambda: chr(2 ** 70), lambda: bytes(2 ** 70), lambda: [0][-2 ** 70:2 ** 70],
    lambda: round(1.5, 2 ** 70), lambda: "x".center(2 ** 70),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
