# Integer arithmetic in a while loop: a linear congruential generator, checked by jumping ahead.
import sys

DEFAULT = 22_000_000
A, C, M = 1103515245, 12345, 2**31


def run(n):
    x = odd = i = 0
    while i < n:
        x = (x * A + C) % M
        if x & 1:
            odd += 1
        i += 1
    return x, odd


n = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
x, odd = run(n)
power = pow(A, n, M * (A - 1))
assert x == (power - 1) // (A - 1) * C % M
assert odd == (n + 1) // 2
print("int_loop", x, odd)
