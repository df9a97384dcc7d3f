"""The % operator on strings: every conversion, flags, widths, mappings, errors."""
for fmt, v in (
    ("%d", 42), ("%i", -42), ("%u", 7), ("%5d|", 42), ("%-5d|", 42), ("%05d", -42), ("%+d", 42), ("% d", 42),
    ("%.3d", 7), ("%x", 255), ("%X", 255), ("%#x", 255), ("%o", 8), ("%#o", 8), ("%e", 12345.678), ("%E", 0.00012),
    ("%.2e", 9.999), ("%f", 1.5), ("%.0f", 2.5), ("%10.3f|", 3.14159), ("%F", float("inf")), ("%g", 1e-5),
    ("%g", 123456789.0), ("%G", 1e-10), ("%#g", 1.0), ("%.3g", 1234.5), ("%s", [1]), ("%r", "a"), ("%a", "é"),
    ("%10s|", "abc"), ("%-10s|", "abc"), ("%.2s", "abc"), ("%5.1s|", "abc"), ("%c", 65), ("%c", "x"),
    ("%c", 0x1F600), ("%5c|", "x"), ("%%", ()), ("%d", True), ("%d", 3.99), ("%x", -255), ("%d", 10 ** 30),
    ("%.50f", 0.1), ("%f", 10 ** 20), ("%s", None), ("%s", ()), ("%s", ((1, 2),)), ("%+.1f", -0.0), ("%e", 0),
    ("%f", float("nan")), ("%5s|", "é"), ("%ld", 5), ("%hd", 5), ("%Lf", 1.5),
):
    try:
        print(repr(fmt), repr(v), fmt % v)
    except (TypeError, ValueError) as e:
        print(repr(fmt), repr(v), type(e).__name__, e)
print(
    "%s %s" % ("a", "b"), "%(x)s %(y)05.1f %(x)r" % {"x": "v", "y": 2.25},
    "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % {"a": 1}, "%(a)s%%" % {"a": 1}, "no format" % {},
    "%(a)s" % {"a": (1, 2)}, "%(a(b))s" % {"a(b)": "nested"}, "%()s" % {"": "empty"}, "x%sy" % "",
    "%s%s" % ("é", "😀"),
)


class C:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __int__(self): return 5
    def __index__(self): return 6
    def __float__(self): return 7.5
    def __getitem__(self, k): return f"item {k}"


print("%s %r %a %d %x %f %g" % (C(), C(), C(), C(), C(), C(), C()), "%(key)s" % C())
for fmt, v in (
    ("%d", "a"), ("%d", None), ("%x", 1.5), ("%x", "a"), ("%o", 1.0), ("%c", "ab"), ("%c", -1), ("%c", 0x110000),
    ("%c", 1.5), ("%f", "a"), ("%f", 1j), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%s %s", "a"), ("x", 1), ("%", 1),
    ("%5", 1), ("%z", 1), ("%(a)s", 1), ("%(a)s", {"b": 1}), ("%(a", {"a": 1}), ("%(a)", {"a": 1}),
    ("%*d", ("a", 1)), ("%*d", (1,)), ("%.*f", (1.5, 2)), ("%s%(a)s", {"a": 1}), ("%(a)s%s", {"a": 1}), ("%d", [1]),
    ("%s", ()), ("%y", ()), ("%d%%", ()), ("%99999999999999999999d", 1), ("%.99999999999999999999f", 1),
    ("%()d", {"": "x"}), ("% é", 1), ("%\0", 1),
):
    try:
        print(repr(fmt), repr(v), fmt % v)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(repr(fmt), repr(v), type(e).__name__, e)
