"""The built-in functions with their corner cases and messages."""
print(
    abs(-5), abs(-2.5), abs(3 + 4j), abs(True), divmod(7, -2), divmod(-7.5, 2), pow(2, 10), pow(2, -1),
    pow(3, 5, 7), pow(3, -1, 7),
)
print(
    round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1.5, None),
    round(5, 3), round(2.5, 0),
)
print(bin(-10), oct(64), hex(255), hex(-255), chr(97), chr(0x1F600), ord("a"), ord(b"a"), ascii("é"), repr("'\""))
print(
    all([]), any([]), all([1, 0]), any([0, ""]), sum([]), sum([1, 2], 10), sum([[1], [2]], []), sum([0.1] * 10),
    sum([1, 2.5, True]),
)
print(
    min(3, 1, 2), max("abc"), min([], default=None), max([1, 3, 2], key=lambda x: -x), min("b", "a", key=ord),
    max((1, "a"), (1, "b")),
)
print(
    list(zip("ab", [1, 2, 3])), list(enumerate("ab", 5)), list(reversed([1, 2])),
    list(filter(None, [0, 1, "", "a"])), list(map(max, [1, 5], [3, 2])),
)
print(
    isinstance(True, int), issubclass(bool, int), isinstance(1, (str, int)), isinstance(1, int | str),
    issubclass(int, (str, object)),
)
print(
    bool([]), int("0x1f", 16), int(" -42 "), int("1_000"), float("1e3"), float(" inf "), complex("1+2j"), str(b"a"),
    str(b"a", "ascii"),
)
print(
    callable(print), hash(1) == hash(1.0) == hash(True), id(None) == id(None), iter([1]).__next__(),
    next(iter([]), "default"),
)
it = iter([1, 2, 3, 0, 4].pop, 2)
print(list(iter(lambda c=iter([1, 2, 0, 3]): next(c), 0)), format(255, "x"), format("a"), slice(1, 2), type(1) is int)
calls = [
    lambda: abs("a"), lambda: divmod(1, 0), lambda: divmod(1, "a"), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4),
    lambda: pow(1.0, 2, 3), lambda: round("a"), lambda: bin(1.0), lambda: chr(-1), lambda: chr(0x110000),
    lambda: chr("a"), lambda: ord("ab"), lambda: ord(1), lambda: ord(""), lambda: sum(["a"]),
    lambda: sum(["a"], ""), lambda: sum(1), lambda: min(), lambda: min([]), lambda: max(1), lambda: min(1, "a"),
    lambda: max(1, 2, default=3), lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], strict=True)), lambda: zip(1), lambda: enumerate(1), lambda: enumerate(),
    lambda: reversed({1}), lambda: reversed(5), lambda: map(len), lambda: map(), lambda: list(map(1, [1])),
    lambda: filter(1), lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: issubclass(1, int),
    lambda: issubclass(int, 5), lambda: int("a"), lambda: int("12", 40), lambda: int(1.5, 2), lambda: int([]),
    lambda: int("5", 1), lambda: float("x"), lambda: float([]), lambda: complex("x"), lambda: complex("1", 2),
    lambda: hash([]), lambda: hash({}), lambda: hash(([],)), lambda: iter(5), lambda: iter(5, 6), lambda: next([]),
    lambda: next(iter([])), lambda: len(5), lambda: range(1.5), lambda: range(1, 2, 0), lambda: slice(),
    lambda: bytes(-1), lambda: bytes("a"), lambda: bytes([256]), lambda: str(b"\xff", "ascii"), lambda: getattr(1),
    lambda: getattr(1, 2), lambda: hasattr(1, 2), lambda: setattr(1, "x"), lambda: vars(1), lambda: dir(1, 2),
    lambda: __import__("no_such"), lambda: format(1, 2), lambda: type(), lambda: super(), lambda: super(1),
    lambda: print(1, sep=2), lambda: print(1, end=3), lambda: print(1, file=4), lambda: sorted(5),
    lambda: sorted([1, "a"]), lambda: input(1, 2), lambda: open(),
]
for call in calls:
    try:
        print("returned", call())
    except Exception as e:
        print(type(e).__name__, e)
