# Float arithmetic in a for loop: the sum of 1 / k**2, against its limit.
import sys

DEFAULT = 59_000_000


def run(n):
    total = 0.0
    k = 0.0
    for _ in range(n):
        k += 1.0
        total += 1.0 / (k * k)
    return total


n = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
total = run(n)
limit = 3.141592653589793**2 / 6
assert abs(total - (limit - 1 / n + 1 / (2 * n * n))) < 1e-7 + 1 / n**3
print("float_loop", round(total, 6))
