"""Numbers of different types: equality, hashing, dict keys, ordering across types."""
print(
    1 == 1.0 == 1 + 0j == True, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), 0.1 + 0.2 == 0.3,
    -0.0 == 0, 0 == False, 1 == "1", 1.5 == 3 / 2, 10 ** 20 == 1e20, 10 ** 23 == 1e23, float("inf") == 10 ** 400,
    1 < 1.5 < 2, 2 ** 1000 > 1e300, -(10 ** 400) < float("-inf"), float("nan") == float("nan"),
)
for x in (
    0, 1, -1, 2, 2 ** 61 - 2, 2 ** 61 - 1, 2 ** 61, -2 ** 61, 10 ** 30, 0.5, 0.1, -0.1, 1.5, 1e100, float("inf"),
    -float("inf"), 1j, 1 + 1j, -1j, True, 2 ** 31, -2, 3.0,
):
    print(repr(x), hash(x), hash(-x), hash(x) == hash(x + 0))
d = {1: "int", 1.0: "float", True: "bool", 1 + 0j: "complex", "1": "str"}
print(
    d, d[1], {0: "a", 0.0: "b", -0.0: "c", False: "d"}, {1, 1.0, True}, {2 ** 53: 1}.get(2.0 ** 53),
    [1, 2].index(1.0), (1, 2).count(True), 1.0 in {1}, 3 in {3.0: 0}, len({float("nan"), float("nan")}),
    {1: 1} == {True: 1.0},
)
nan = float("nan")
print(
    {nan: 1}[nan], nan in {nan}, nan in [nan], [nan] == [nan], {nan} == {nan}, (nan,) == (nan,), max(nan, 1),
    min(1, nan), sorted([2, nan, 1]),
)
print(
    hash("") == hash(b"") == 0, hash("a") == hash("a"), hash("a") == hash(b"a"), hash(()) == hash(()),
    hash((1, 2)) == hash((1.0, True + 1)), hash((1, 2)), hash((1,)), hash(((),)), hash((1, (2, (3,)))),
    hash(frozenset()), hash(frozenset({1, 2})), hash(frozenset({3, 1, 2})), hash(range(3)) == hash((3, 0, 1)),
    hash(None) == hash(None), hash(slice(1, 2)),
)
print(
    hash(int) == hash(int), hash(len) == hash(len), hash(...) == hash(Ellipsis), hash(print) != hash(len),
    hash((lambda: 0)) is not None, hash(2 ** 61 + 5) == 6, hash(-(2 ** 61)) == -2, hash(10 ** 18), hash(1 / 3),
    hash(1e-300), hash(123456789.987654321), hash(2 ** -1074), hash(3 + 4j), hash(0.1 + 0.2j), hash(-1.0),
    hash(-1 + 0j),
)
for bad in (
    [], {}, set(), bytearray(), [1], ([],), (1, {}), slice([]), {1: 2}.keys(), {1: 2}.items(),
    memoryview(bytearray(b"a")),
):
    try:
        print(type(bad).__name__, hash(bad))
    except (TypeError, ValueError) as e:
        print(type(bad).__name__, type(e).__name__, e)
