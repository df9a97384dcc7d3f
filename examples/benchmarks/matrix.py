# Products of integer matrices as lists of lists, checked with a vector.
import sys

DEFAULT = 1900
SIZE = 32


def multiply(a, b):
    columns = list(zip(*b))
    result = []
    for row in a:
        line = []
        for column in columns:
            total = 0
            for x, y in zip(row, column):
                total += x * y
            line.append(total)
        result.append(line)
    return result


def apply(m, v):
    return [sum([x * y for x, y in zip(row, v)]) for row in m]


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
a = [[(i * 7 + j * 3) % 11 - 5 for j in range(SIZE)] for i in range(SIZE)]
v = list(range(SIZE))
trace = 0
for r in range(rounds):
    b = [[(i * j + r) % 13 - 6 for j in range(SIZE)] for i in range(SIZE)]
    c = multiply(a, b)
    assert apply(c, v) == apply(a, apply(b, v))
    trace += sum([c[i][i] for i in range(SIZE)])
print("matrix", trace)
