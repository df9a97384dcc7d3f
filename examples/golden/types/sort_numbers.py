"""Sorting by ints, floats and strings of many lengths, with keys and reversed."""
import sys


def lcg(n, m):
    x = 12345
    out = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2 ** 31
        out.append(x % m)
    return out

for n in (0, 1, 2, 3, 10, 23, 24, 25, 26, 50, 100, 1000):
    for m in (2, 10, 1000000):
        a = lcg(n, m)
        b = a[:]
        b.sort()
        ok = all((b[i] <= b[i + 1] for i in range(len(b) - 1))) and len(b) == n
        r = sorted(a, reverse=True)
        ok2 = all((r[i] >= r[i + 1] for i in range(len(r) - 1)))
        p = sorted(range(n), key=lambda i: a[i])
        ok3 = all(((a[p[i]], p[i]) < (a[p[i + 1]], p[i + 1]) for i in range(n - 1)))
        q = sorted(range(n), key=lambda i: a[i], reverse=True)
        ok4 = all(((-a[q[i]], q[i]) < (-a[q[i + 1]], q[i + 1]) for i in range(n - 1)))
        f = sorted([x / 7 - 1000 for x in a])
        ok5 = all((f[i] <= f[i + 1] for i in range(n - 1)))
        print(n, m, ok, ok2, ok3, ok4, ok5)
print(
    sorted([0.0, -0.0, 1.5, -1.5, float('inf'), -float('inf')]), sorted([-0.0, 0.0]), sorted([3, 1.5, 2, -1]),
    sorted([True, False, 2, 0]), sorted([2 ** 70, 1, -2 ** 70]), sorted([float('nan'), 1.0, 0.5]),
)
print(
    sorted(['b', 'a', 'é', '𐀀', '\uffff', 'z']), sorted(['b', 'a'], key=str.upper),
    sorted('hello world'.split(), reverse=True),
)
l = [5, 3, 1]
l.sort()
print(l, sys.getsizeof(l))


class Int(int):
    def __lt__(s, o):
        print('lt')
        return int.__lt__(s, o)

print(sorted([Int(3), Int(1), Int(2)]), sorted([1, Int(0), 2]))
