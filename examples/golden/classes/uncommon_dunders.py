"""Less common protocol methods: __length_hint__, __matmul__, __pow__, __dir__, __fspath__."""
class Hint:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter("abc")
    def __length_hint__(self):
        print("hint asked", end=" ")
        return self.hint


for hint in (3, 100, 0, NotImplemented, -1, "x", 1.5):
    try:
        print(list(Hint(hint)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Matrix:
    def __init__(self, *rows): self.rows = rows

    def __matmul__(self, o):
        return Matrix(*[tuple(sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)) for r in self.rows])

    def __repr__(self): return f"Matrix{self.rows}"
    def __pow__(self, n, mod=None): return self if n == 1 else self @ self ** (n - 1)
    def __round__(self, n): return f"rounded to {n}"
    def __divmod__(self, o): return "q", "r"
    def __rdivmod__(self, o): return "rq", "rr"
    def __neg__(self): return Matrix(*[tuple(-x for x in r) for r in self.rows])
    def __index__(self): return 2
    def __sizeof__(self): return 1000
    def __rpow__(self, o, mod=None): return f"{o} ** Matrix"


m = Matrix((1, 1), (1, 0))
print(m @ m, m ** 10, -m, round(m, 2), divmod(m, 1), divmod(1, m), 2 ** m, [1, 2, 3][m], m.__sizeof__())
m @= m
print(m)


class Pow:
    def __pow__(self, other, mod=None): return ("pow", other, mod)
    def __ipow__(self, other): return ("ipow", other)


p = Pow()
print(p ** 2, pow(p, 2, 3))
p **= 4
print(p)


class Dir:
    x = 1
    def __dir__(self): return ("z", "y", "x")


print(dir(Dir()), [n for n in dir(Dir) if n[0] != "_"])


class Missing:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name


print(Missing().anything, hasattr(Missing(), "__copy__"))


class Fspath:
    def __fspath__(self): return "no/such/file"


try:
    open(Fspath())
except FileNotFoundError as e:
    print(e)
print(
    object().__eq__(1), object().__lt__(1), object.__ne__(1, 2), (1).__eq__("a"), (1).__add__("a"), "a".__lt__(1),
    [].__eq__(()), object().__init_subclass__(), object.__subclasshook__(int),
)
