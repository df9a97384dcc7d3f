"""is, is not, in, not in: constants, containers, nan, custom equality."""
a, b = [1], [1]
print(
    a == b, a is b, a is a, a is not b, None is None, tuple() is tuple(), True is not False, type(1) is int, a in [b],
    a in (a,), not a in [], a not in [b],
)
nan = float("nan")
print(
    nan in [nan], nan == nan, nan in [float("nan")], [nan] == [nan], (nan,) == (nan,), {nan} == {nan},
    {nan: 1} == {nan: 1}, [nan].index(nan), [nan].count(nan), nan in {nan: 0}, nan in (x for x in [nan]),
    [float("nan")] == [float("nan")],
)
print(
    "a" in "abc", "ac" in "abc", "" in "", b"b" in b"abc", 97 in b"a", 1 in {1: 2}, 2 in {1: 2}, 1.0 in [1],
    True in [1], "1" in [1], None in [None], 3 in range(5), 3.0 in range(5), 3.5 in range(5), "3" in range(5),
    -1 in range(5), 10 ** 20 in range(10 ** 30), 4 in range(0, 10, 3), 6 in range(0, 10, 3),
)
it = iter([1, 2, 3, 4])
print(2 in it, list(it), 2 in it)
gen = (x for x in range(10))
print(5 in gen, next(gen), 100 in gen, next(gen, "exhausted"))
x = y = 300
z = 300
print(x is y, x is z, x == z, int("300") is x, (f := 5) is int("5"))
s = "ab"
t = "a" + "b"
u = "".join(["a", "b"])
print(
    s is t, s == u, s is u, s is str(s), tuple(a) is tuple(a), (k := (1, 2)) is tuple(k),
    (l := [1]) is list(l), frozenset() is frozenset(), (fs := frozenset([1])) is frozenset(fs), bytes() is bytes(),
    bytes(1) is bytes(1), int("7") is int("7"), int("-6") is int("-6"), chr(97) is s[0], s[0] is s[:1],
    str(5) is str(5),
)
for f in (
    lambda: 1 in 5, lambda: 1 in None, lambda: 1 in int, lambda: 1 in "1", lambda: "a" in 1.5, lambda: None in "x",
    lambda: [] in {}, lambda: {} in set(), lambda: 1 in print, lambda: 1 in (lambda: 0), lambda: 1 in object(),
    lambda: 1 in ..., lambda: 256 in b"x", lambda: -1 in b"x", lambda: 1 not in 5,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
