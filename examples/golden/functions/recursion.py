"""Recursion: deep but legal, mutual, of lambdas; RecursionError is caught and the interpreter goes on."""
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(500), depth(800))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(400), odd(401), even(301))


def forever():
    return forever()


try:
    forever()
except RecursionError as e:
    print(type(e).__mro__[1].__name__, e)


class Loop:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + "x")


for f in (lambda: repr(Loop()), lambda: Loop() == 1, lambda: Loop().a):
    try:
        f()
    except RecursionError as e:
        print(str(e)[:32])
l = []
l.append(l)
d = {}
d["d"] = d
print(l, d, [l, d], (l,))
try:
    l == [l] and [l] == [[[l]]]
    m = []
    m.append(m)
    l == m
except RecursionError as e:
    print(str(e)[:48])
print(sys.getrecursionlimit())
for bad in (-1, 0, "x", 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(e)
sys.setrecursionlimit(5000)
print(depth(3000), sys.getrecursionlimit())
sys.setrecursionlimit(120)
try:
    depth(300)
except RecursionError as e:
    print(e)
print((lambda f, n: f(f, n))(lambda f, n: n and n + f(f, n - 1), 30))


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(hanoi(8, "a", "b", "c"))
