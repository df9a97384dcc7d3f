"""Sequence patterns: lengths, stars, nesting; what counts as a sequence."""
def m(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case (a, b) if a == b: return f"pair of equals {a}"
        case (a, b): return f"pair {a} {b}"
        case [1, *rest]: return f"one and {rest}"
        case [*init, 9]: return f"{init} and nine"
        case ["x", *_, "y"]: return "x..y"
        case [[a, b], (c, *d), *e]: return f"nested {a} {b} {c} {d} {e}"
        case [a, b, *c]: return f"three or more {a} {b} {c}"
        case _: return "no sequence"


class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i


class ListSub(list): pass


for x in (
    [], (), [5], (5,), [1, 1], (1, 2), [1, 2, 3], [5, 6, 9], ["x", 1, 2, "y"], ["x", "y", "z"],
    [[1, 2], [3, 4, 5], 6], [[1, 2], "ab"], "ab", b"ab", bytearray(b"ab"), {1: 2}, {1, 2}, range(2), range(3),
    iter([1, 2]), (i for i in ()), 5, None, Seq(), memoryview(b"ab"), ListSub([7]),
):
    print(type(x).__name__, "->", m(x))


def stars(x):
    match x:
        case first, *middle, last: return first, middle, last
        case *all_,: return all_


print(stars([1]), stars([1, 2]), stars((1, 2, 3, 4)), stars([]))


def wild(x):
    match x:
        case [_, _]: return "two"
        case [_, *_]: return "at least one"
        case _: return "nothing"


print(wild([1, 2]), wild([1]), wild([1, 2, 3]), wild([]), wild(5))


def partial(x):
    match x:
        case [a, b, 3]: return "three", a, b
        case [a, *_]: return "first", a
    return None


print(partial([1, 2, 3]), partial([1, 2, 4]))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
match (x := [1, 2]), 3:
    case [y, z], 3:
        print(x, y, z)
