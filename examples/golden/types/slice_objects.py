"""slice objects: attributes, indices(), comparison, hashing, use on sequences."""
for s in (
    slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice(None, None, -1), slice(-3, None), slice(10, 2, -3),
    slice(-100, 100), slice(3, 3), slice(None, -2), slice(5, None, -2),
):
    print(
        s, s.start, s.stop, s.step, s.indices(6), s.indices(0), "abcdef"[s], list(range(6))[s],
        len(range(*s.indices(6))),
    )
print(
    slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1), slice(1, 2) < slice(1, 3), slice(1, 2) == (1, 2, None),
    hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "k"}[slice(1)], slice("a", [1], None), slice(slice(1)),
    repr(slice(1.5, "x")),
)
for bad in (
    lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5),
    lambda: slice(1).indices(-1), lambda: slice(1).indices("x"), lambda: slice(1).indices(),
    lambda: setattr(slice(1), "start", 2), lambda: [1, 2][slice("a")], lambda: "abc"[slice(0, 2, 0)],
    lambda: hash(slice([])), lambda: slice(1) < 5, lambda: slice(None) < slice(1), lambda: type("S", (slice,), {}),
    lambda: slice(x=1), lambda: slice(1.5).indices(3), lambda: slice(1).foo, lambda: slice(1)[0],
    lambda: len(slice(1)), lambda: iter(slice(1)),
):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n


print(
    "abcdef"[I(1):I(4)], [1, 2, 3][I(-1):], slice(I(1), I(5), I(2)).indices(10), (1, 2, 3, 4)[::I(2)],
    b"abcd"[I(1):], "abcdef"[True:], "abcdef"[10 ** 30:], "abcdef"[-10 ** 30:2], "abcdef"[::10 ** 30],
    "abcdef"[::-10 ** 30],
)
l = list(range(10))
l[slice(2, 5)] = "x"
del l[slice(None, None, 3)]
print(l, l.__getitem__(slice(0, 2)), l[slice(None)] == l, l[slice(None)] is l)
HEAD, TAIL, EVEN = slice(None, 2), slice(-2, None), slice(None, None, 2)
for seq in ("abcdef", [1, 2, 3, 4, 5], (1, 2), b"xyz", range(10)):
    print(seq[HEAD], seq[TAIL], seq[EVEN])
