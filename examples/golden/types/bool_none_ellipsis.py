"""The singletons: bool, None, Ellipsis, NotImplemented; their types, constructors, operators and messages."""
print(
    bool(), bool([]), bool("False"), bool(0.0), bool(-1), bool(None), bool(...), True == 1, isinstance(True, int),
    True + True, True * 3, -True, True / 2, True ** 0, True & False, True | 0, True ^ True, 5 - True, "ab"[True],
    [1, 2][False], f"{True} {True:d} {True!r}", int(True), str(False), repr(True), True.bit_length(),
    True.conjugate(), type(True & True).__name__, type(True + 0).__name__, sorted([True, False]), sum([True] * 3),
    max(True, 0), {True: "a", 1: "b"}, hash(False), True.__class__.__mro__,
)
print(
    None is None, None == 0, None == False, not None, str(None), repr(None), [None], None in [None],
    hash(None) == hash(None), type(None), type(None)() is None, (None, None) == (None, None),
    None.__class__.__name__, None.__doc__, None.__bool__(), {None: 1}[None], f"{None}", "%s" % None,
    sorted([None], key=str), print(None),
)
print(
    ..., Ellipsis is ..., type(...), type(...)() is ..., repr(...), [...], bool(...), ... == ..., {...: 1}[...],
    hash(...) == hash(...), str(...), f"{...}", (...,),
)
print(
    NotImplemented, type(NotImplemented), type(NotImplemented)() is NotImplemented, repr(NotImplemented),
    NotImplemented == NotImplemented, NotImplemented is NotImplemented, [NotImplemented],
)
for bad in (
    lambda: None + 1, lambda: None < None, lambda: None.foo, lambda x=None: x(), lambda x=None: x[0],
    lambda: len(None), lambda: iter(None), lambda: int(None), lambda: float(None), lambda: -None, lambda: None & 1,
    lambda: None @ None, lambda: sorted([None, 1]), lambda: max(None, 1), lambda: sum([None]),
    lambda: ",".join([None]), lambda: "a" + None, lambda: [] + None, lambda: type(None)(1), lambda: bool(1, 2),
    lambda: bool(x=1), lambda: ... + 1, lambda x=...: x(), lambda: ....x, lambda: ... < ..., lambda: type(...)(1),
    lambda: NotImplemented + 1, lambda: NotImplemented(), lambda: type("B", (bool,), {}),
    lambda: type("N", (type(None),), {}), lambda: setattr(None, "x", 1), lambda: setattr(True, "x", 1),
    lambda x=True: x(), lambda x=True: x[0], lambda: len(True), lambda: None ** 2, lambda: round(None),
    lambda: abs(None), lambda: dict(None), lambda: list(None), lambda: set(None), lambda: str.join(None, []),
    lambda: open(None), lambda: range(None), lambda: print(sep=None, end=None), lambda: [1, 2].index(None),
    lambda: {}.get(None), lambda: "abc".split(None), lambda: "abc".strip(None), lambda: [3, 1][None:],
    lambda: slice(None).indices(2),
):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
