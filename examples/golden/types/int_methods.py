"""Methods and the constructor of int."""
print(
    int(), int(5.9), int(-5.9), int("42"), int(" -7 "), int("+1_000"), int(b"12"), int(bytearray(b"3")),
    int("ff", 16), int("0xff", 16), int("0xff", 0), int("0b11", 0), int("0o17", 0), int("10", 0), int("z", 36),
    int("١٢"), int("-0"), int(True), int("11", base=2), int("0_1", 10), int("\n5\t"),
)
for args in (
    ("",), (" ",), ("a",), ("1.5",), ("1__0",), ("_1",), ("1_",), ("0x10",), ("010", 0), ("0x", 16), ("12", 2),
    ("1", 1), ("1", 37), ("1", -1), (5, 10), (1.5, 10), (None,), ([],), ({},), (1j,), ("1", "2"), ("1", 2, 3),
    (b"\xff",), ("5 5",), ("--5",), ("+-5",), ("- 5",), ("1e5",), ("inf",), (float("nan"),), (float("inf"),),
    ("9" * 5000,), ("²",), ("0b2", 0), ("\x00",), ("5\x00",), (object(),),
):
    try:
        print(ascii(args)[:30], int(*args))
    except (ValueError, TypeError, OverflowError) as e:
        print(
            ascii(args)[:30] if args[0].__class__ is not object else "(object,)", type(e).__name__,
            ascii(str(e))[:120],
        )
for n in (0, 1, -1, 255, -256, 2 ** 64, -2 ** 64 + 1):
    print(
        n, n.bit_length(), n.bit_count(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator,
        n.as_integer_ratio(), n.is_integer(), float(n), n.__trunc__(), n.__floor__(), n.__ceil__(), n.__round__(),
        n.__index__(), bool(n), n.__neg__(), n.__invert__(), n.__abs__(), hash(n),
    )
for n, args, kw in (
    (0, (), {}), (255, (), {}), (1, (2,), {}), (258, (2, "little"), {}), (-1, (1,), {"signed": True}),
    (-129, (2, "big"), {"signed": True}), (0, (0,), {}), (2 ** 64, (9,), {}),
    (1, (), {"length": 3, "byteorder": "little"}),
):
    print(n, args, kw, n.to_bytes(*args, **kw))
for args, kw in (
    ((b"",), {}), ((b"\1\2",), {}), ((b"\1\2", "little"), {}), ((b"\xff",), {"signed": True}), (([1, 2],), {}),
    ((range(3), "big"), {}), ((bytearray(b"\x80"), "big"), {"signed": True}),
):
    print(args, kw, int.from_bytes(*args, **kw))
for bad in (
    lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, "x"),
    lambda: (1).to_bytes("1"), lambda: (128).to_bytes(1, signed=True), lambda: int.from_bytes(5),
    lambda: int.from_bytes("a"), lambda: int.from_bytes([256]), lambda: int.from_bytes(b"", "x"),
    lambda: (1).bit_length(1), lambda: (5).foo, lambda: int(x="5"), lambda: int(base=10), lambda: (1).__add__(),
    lambda: int.bit_length("a"), lambda: (1).to_bytes(1, 2),
):
    try:
        print(bad())
    except (OverflowError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(
    (5).__add__(2.5), (5).__radd__(1), (5).__divmod__(3), (7).__pow__(2, 5), (1).__eq__(1.0), (1).__eq__(True),
    (1).__lt__(2), (6).__rsub__(10), (2).__rpow__(3), (1).__rlshift__(3), (10).__format__("x"),
    (1).__getnewargs__(), (3).__rdivmod__(10),
)
