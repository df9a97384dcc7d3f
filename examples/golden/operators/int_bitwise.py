"""& | ^ ~ with negative and big numbers behave as two's complement of unlimited length."""
for a, b in (
    (12, 10), (-12, 10), (12, -10), (-12, -10), (2 ** 70, 2 ** 70 - 1), (-2 ** 70, 2 ** 65 + 1), (-1, 10 ** 25),
    (0, -5), (-2 ** 64, -2 ** 32), (10 ** 30, -10 ** 20),
):
    print(a & b, a | b, a ^ b, ~a, ~b, a & ~b)
print(
    True & 1, True & True, True | False, True ^ True, type(True & True), type(True & 1), type(True | False),
    type(True ^ 1), 5 & True,
)
print(
    bin(-5 & 0xFF), hex(-1 & 2 ** 64 - 1), (-5).bit_length(), (255).bit_count(), (-255).bit_count(),
    (0).bit_length(), (2 ** 64).bit_length(), (2 ** 64 - 1).bit_count(), bin(2 ** 70), oct(-64), hex(-255),
)
for f in (
    lambda: 1 & 1.0, lambda: 1 | "a", lambda: 1.0 ^ 1, lambda: ~1.0, lambda: ~"a", lambda: None | 1,
    lambda: [] & [], lambda: ~None, lambda: {} ^ {}, lambda: 1 & None, lambda: {1} & [1], lambda: {1} | 1,
):
    try:
        print(f())
    except TypeError as e:
        print(e)
b = True
print(~b, -b, +b)
x = 0b1010
x &= 0b0110
print(x)
x |= 1
x ^= 0xF
x <<= 3
x >>= 1
print(x, bin(x))
print(sum(1 << i for i in range(0, 100, 9)), [n for n in range(-9, 9) if n & (n - 1) == 0], -7 & 3, -7 % 4)
