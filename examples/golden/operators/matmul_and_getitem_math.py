"""@ with and without in-place forms, in a small matrix and polynomial algebra."""
class Poly:
    def __init__(self, *c):
        while len(c) > 1 and c[-1] == 0:
            c = c[:-1]
        self.c = c or (0,)

    def __add__(self, o):
        if isinstance(o, (int, float)):
            o = Poly(o)
        if not isinstance(o, Poly):
            return NotImplemented
        n = max(len(self.c), len(o.c))
        return Poly(*(self[i] + o[i] for i in range(n)))

    __radd__ = __add__

    def __neg__(self): return Poly(*(-x for x in self.c))
    def __sub__(self, o): return self + -o
    def __rsub__(self, o): return -self + o
    def __getitem__(self, i): return self.c[i] if i < len(self.c) else 0
    def __call__(self, x): return sum(k * x ** i for i, k in enumerate(self.c))
    def __matmul__(self, o): return sum((Poly(k) * o ** i for i, k in enumerate(self.c)), Poly(0))
    def __eq__(self, o): return isinstance(o, Poly) and self.c == o.c or self.c == (o,)
    def __bool__(self): return self.c != (0,)
    def __len__(self): return len(self.c) - 1

    def __mul__(self, o):
        if not isinstance(o, Poly):
            return Poly(*(x * o for x in self.c))
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                r[i + j] += a * b
        return Poly(*r)

    __rmul__ = __mul__

    def __pow__(self, n):
        r = Poly(1)
        for _ in range(n):
            r *= self
        return r

    def __divmod__(self, o):
        q, r = Poly(0), self
        while r and len(r) >= len(o):
            t = Poly(*[0] * (len(r) - len(o)), r.c[-1] // o.c[-1])
            q, r = q + t, r - t * o
        return q, r

    def __floordiv__(self, o): return divmod(self, o)[0]
    def __mod__(self, o): return divmod(self, o)[1]

    def __repr__(self):
        terms = [f"{k}x^{i}" if i > 1 else f"{k}x" if i else f"{k}" for i, k in reversed(list(enumerate(self.c))) if k]
        return " + ".join(terms).replace("+ -", "- ") or "0"


x = Poly(0, 1)
p, q = x ** 2 + 3 * x - 4, x - 1
print(
    p, q, p * q, p - p, p + 1, 5 - p, p(2), (p @ q), p // q, p % q, divmod(x ** 3 + 2, q), p == x ** 2 + 3 * x - 4,
    bool(p - p), len(p), -q, q ** 5, 2 * q == q * 2, p - p == 0,
)
p += x
p *= q
print(p)
p @= x + 1
print(p)
try:
    p + "a"
except TypeError as e:
    print(e)
try:
    [1] @ p
except TypeError as e:
    print(e)
print(sum([x, x, 1]), [f(3) for f in (x, p, q)])
