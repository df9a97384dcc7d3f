# The spectral norm of an infinite matrix, approached with a finite one.
import sys

DEFAULT = 93


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    n = range(len(v))
    return [sum(element(i, j) * v[j] for j in n) for i in n]


def transposed_times(v):
    n = range(len(v))
    return [sum(element(j, i) * v[j] for j in n) for i in n]


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
for _ in range(rounds):
    u = [1.0] * 80
    for _ in range(10):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    vbv = sum(a * b for a, b in zip(u, v))
    vv = sum(b * b for b in v)
norm = (vbv / vv) ** 0.5
assert abs(norm - 1.2742) < 0.0001, norm
print("spectral_norm", f"{norm:.9f}")
