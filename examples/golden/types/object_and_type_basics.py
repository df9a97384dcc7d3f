"""object and type: default methods, comparisons, attributes, messages, type of everything."""
o, p = object(), object()
print(
    o == o, o == p, o != p, o is o, hash(o) == hash(o), bool(o), o.__eq__(p), o.__ne__(o), o.__lt__(p), o.__class__,
    type(o) is object, repr(o).split(" at ")[0], str(o) == repr(o),
    o.__dir__() == dir(o) or sorted(o.__dir__()) == dir(o), o.__sizeof__() > 0, o.__format__("") == str(o),
    o.__init__(), type(o.__doc__),
)
for bad in (
    lambda: o.x, lambda: setattr(o, "x", 1), lambda: o < p, lambda: o + p, lambda: o[0], lambda: o(),
    lambda: len(o), lambda: iter(o), lambda: int(o), lambda: -o, lambda: o @ p, lambda: format(o, "x"),
    lambda: object(1), lambda: object(x=1), lambda: vars(o), lambda: o.__dict__, lambda: next(o), lambda: 1 in o,
    lambda: o.__format__("x"), lambda: o.__setattr__("a", 1), lambda: o.__delattr__("a"),
    lambda: o.__getattribute__("a"), lambda: round(o), lambda: sorted([o, p]), lambda: sum([o]), lambda: open(o),
    lambda: divmod(o, 1), lambda: bytes(o),
):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
things = [
    1, 1.5, 1j, True, None, ..., NotImplemented, "", b"", bytearray(), [], (), {}, set(), frozenset(), range(1),
    slice(1), object(), int, type, len, [].append, str.join, "".join, (lambda: 0), (x for x in ()), iter([]),
    iter(()), iter(""), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(1)), zip(),
    map(str, []), filter(None, []), enumerate([]), reversed([]), {}.keys(), {}.values(), {}.items(),
    memoryview(b""), property(), classmethod(len), staticmethod(len), super(int, 1), ValueError(), type.__dict__,
    object.__init__, [].__len__, int.real, type.__mro__, __builtins__, compile("1", "", "eval"), (1).__add__,
    dict.fromkeys, list[int], int | str, Exception.args, (lambda: 0).__code__,
    type((lambda x: lambda: x)(1).__closure__[0]),
]
for t in things:
    print(type(t).__name__, end=" ")
print()
print(
    [t.__module__ for t in (int, type(len), type(lambda: 0), type(iter([])), type({}.keys()), type(None))],
    type.__name__, type.__bases__, type(type), object.__bases__, type.__call__(int, "5"), int.__call__("7"),
    isinstance(type, type), issubclass(type, object), int.__name__, int.__qualname__, int.__module__, int.__mro__,
    int.__base__, bool.__base__, int.__dict__["real"], int.__basicsize__ > 0, int.__flags__ != 0,
    type(int.__dict__).__name__, int.__subclasses__()[:1], int.mro() == list(int.__mro__), int.__instancecheck__(5),
    int.__subclasscheck__(bool), int.__doc__.split("\n")[0] != "",
)
for bad in (
    lambda: int.foo, lambda: setattr(int, "foo", 1), lambda: int.__name__.__set__(1), lambda: type("a"),
    lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3), lambda: int[0], lambda: len(int), lambda: int + 1,
    lambda: int < str, lambda: iter(int), lambda: type.foo, lambda: delattr(int, "real"),
    lambda: setattr(type, "x", 1), lambda: type(len)(), lambda: type(lambda: 0)(), lambda: type(iter([]))(),
    lambda: type({}.keys())(), lambda: type(None)(1), lambda: type(x for x in ())(), lambda: type([].append)(),
    lambda: type(int.real)(), lambda: type(str.join)(), lambda: type(compile("1", "", "eval"))(),
    lambda: type(object.__init__)(),
):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
