"""range: arithmetic, slicing, membership, comparison, huge ranges, attributes and messages."""
for r in (
    range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 5), range(0, -5), range(-5, 5, 2),
    range(1, 2, 100), range(10 ** 20, 10 ** 20 + 3),
):
    print(
        r, len(r), list(r), r.start, r.stop, r.step, r[0] if r else None, r[-1] if r else None, r[1:3], r[::-1],
        list(reversed(r)), bool(r), r.count(2), r == range(r.start, r.stop, r.step),
    )
print(
    3 in range(5), 3.0 in range(5), 3.5 in range(5), "3" in range(5), True in range(5), -1 in range(5),
    7 in range(0, 10, 3), 9 in range(0, 10, 3), 10 ** 19 in range(0, 10 ** 20, 10), range(5).index(3),
    range(0, 10, 3).index(9), range(5).count(3.0),
)
print(
    range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2],
    hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(1) == range(2), range(5)[2:][1], range(10)[::2][::-1],
    range(10)[-3:], range(10)[8:2], range(10)[5:100], range(5)[True],
)
big = range(10 ** 30)
print(
    big[10 ** 29], big[-1], 5 in big, big[10:20], big.index(10 ** 25), list(range(2 ** 63, 2 ** 63 + 2)),
    big[::10 ** 29][3], bool(big),
)
for bad in (
    lambda: range(), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4),
    lambda: range(None), lambda: range(5)[5], lambda: range(5)[-6], lambda: range(5)["a"], lambda: range(5)[1.0],
    lambda: range(5).index(9), lambda: range(5).index("a"), lambda: len(big), lambda: range(5) + range(5),
    lambda: range(5) < range(6), lambda: range(5) * 2, lambda: range(stop=5), lambda: setattr(range(5), "start", 1),
    lambda: range(5).foo, lambda: range(5)[::0], lambda: type("R", (range,), {}),
    lambda: range(5).__setitem__(0, 1), lambda: range(1, None),
):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)


class I:
    def __index__(self): return 4


print(list(range(I())), range(10)[I()], range(True), range(I(), 10, I()), [*range(3)], sum(range(101)), max(range(5)))
print(
    sorted(range(3), reverse=True), dict.fromkeys(range(2)), list(zip(range(3), range(3, 0, -1))),
    {range(3): "k"}[range(3)],
)
print(repr(range(1, 5)), str(range(0, 5, 1)), repr(range(0, 5, 2)), list(map(list, [range(i) for i in range(3)])))
it = iter(range(3))
print(next(it), list(it))
