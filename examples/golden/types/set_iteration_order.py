"""The order of sets of ints and tuples follows from their hashes; it must be the same everywhere."""
for values in (
    [3, 1, 2], [5, 100, 3, -1], [8, 16, 24, 32], [0, 8, 1, 9], list(range(20, 0, -1)), [7, 15, 23, 31, 39],
    [1000, 500, 250], [-1, -2, -3, -4], [2 ** 61 - 1, 0, 2 ** 61], [10 ** 10, 10 ** 11, 10 ** 12],
    [0.5, 1.5, 2.5, 0.25], [1, 1.0, True], [(1, 2), (2, 1), (0, 0)], [64, 128, 0, 32], [33, 65, 1, 97, 129],
):
    s = set(values)
    print(s, frozenset(values), list(s), len(s))
s = set()
for i in (40, 8, 16, 24, 0, 32, 48, 56, 64):
    s.add(i)
    print(s)
for i in (8, 0, 64):
    s.remove(i)
print(s, s.pop(), s.pop(), s)
s.add(8)
s.add(0)
print(s, s | {100, 4}, s & {8, 16, 48}, s - {8}, s ^ {8, 9}, {*s, 1}, set(s), s.copy(), set(list(s)[::-1]))
big = {i * i for i in range(40)}
print(big)
for i in range(0, 1600, 3):
    big.discard(i)
print(big, sorted(big) == list(big))
t = {i for i in range(100) if i % 7 == 0} | {i for i in range(1000, 1010)}
print(t)
t.update(range(5))
t -= set(range(50, 2000))
print(t, t.pop(), t.pop(), t)
a, b = {1, 9, 17}, {17, 9, 1}
print(a, b, a == b, list(a) == list(b), a | b, b | a, a & b, {1, 17, 9}, [x for x in {16, 0, 8}])
print(
    set("a") | {1}, {(i, i + 1) for i in range(3)} == {(0, 1), (1, 2), (2, 3)},
    frozenset({frozenset({1}), frozenset({2})}) == frozenset({frozenset({2}), frozenset({1})}), {None} | {None},
    {-1, -2}, {hash(-1), -3},
)
print(
    {1, 2, 3} - {2}, {5, 1, 3} & {3, 5, 9}, {1, 2} ^ {2, 3}, {30, 20, 10}.union([15, 25]),
    {6, 4, 2}.difference([4]), {9, 7}.symmetric_difference([7, 8]), {12, 11}.intersection(range(12)),
)
