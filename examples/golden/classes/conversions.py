"""__int__, __float__, __complex__, __index__, __str__, __repr__, __bytes__, __format__ and wrong results."""
class All:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 7j
    def __index__(self): return 70
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return f"format:{spec}"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 77
    def __hash__(self): return 777


a = All()
print(
    int(a), float(a), complex(a), str(a), repr(a), bytes(a), format(a, "x"), f"{a}", f"{a!s}", round(a),
    round(a, 3), hash(a),
)
print(
    [a], (a,), {a: a}, "%s %r %d" % (a, a, a), hex(a), [*range(100)][a], "ab" * 2, range(a)[-1], chr(a),
    [1] * a == [1] * 70, bytes(2),
)


class Index:
    def __index__(self): return 3


i = Index()
print(
    int(i), float(i), complex(i), [0, 1, 2, 3, 4][i], list(range(i)), "abcdef"[i:], hex(i), bin(i), chr(97 + 0),
    1 << 3, "x" * i, bytes(i), round(1.23456, i), divmod(7, int(i)), pow(2, int(i)),
)


class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.0
    def __str__(self): return 5
    def __repr__(self): return None
    def __bytes__(self): return "x"
    def __format__(self, spec): return 5
    def __bool__(self): return 2
    def __len__(self): return "len"
    def __hash__(self): return 1.5
    def __complex__(self): return 1.0
    def __iter__(self): return self
    def __contains__(self, x): return 5
    def __dir__(self): return 5
    def __length_hint__(self): return "x"


b = Bad()
for f in (
    int, float, complex, str, repr, bytes, format, bool, len, hash, iter, lambda x: [][x], lambda x: hex(x),
    lambda x: f"{x}", lambda x: f"{x!r}", lambda x: "%s" % x, lambda x: [x].__repr__(), lambda x: 1 in x, dir,
    lambda x: "%d" % x, lambda x: range(x), lambda x: print(x),
):
    try:
        print(f.__name__, f(b))
    except TypeError as e:
        print(f.__name__, e)


class Trunc:
    def __trunc__(self): return 9


try:
    print(int(Trunc()))
except TypeError as e:
    print(e)


class StrSub(str): pass
class IntSub(int): pass
class ReturnsSub:
    def __str__(self): return StrSub("sub")
    def __int__(self): return True
    def __repr__(self): return StrSub("rsub")


r = ReturnsSub()
print(
    type(str(r)).__name__, type(repr(r)).__name__, str(r), type(int(IntSub(5))).__name__, IntSub(5) + 1,
    type(IntSub(5) + 1).__name__,
)
print(int(r))
