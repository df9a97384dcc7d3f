"""Methods of bytes, which take bytes and ints, and their messages."""
b = b"abracadabra"
print(
    b.find(b"ra"), b.find(97, 1), b.rfind(b"a"), b.count(b"a"), b.count(97), b.index(b"c"),
    b.replace(b"a", b"X", 2), b.split(b"a"), b.rsplit(b"a", 1), b.partition(b"c"), b.startswith((b"x", b"ab")),
    b.endswith(b"ra"), b.upper(), b.title(), b.capitalize(), b.swapcase(), b.islower(), b.isalpha(),
    b.translate(bytes.maketrans(b"ab", b"xy")), b.translate(None, b"a"), b.removeprefix(b"abra"), b.strip(b"ab"),
    b.center(15, b"*"), b.zfill(15), b"-5".zfill(4), b"a\tb".expandtabs(4), b",".join([b"x", bytearray(b"y")]),
    b"a b\nc".split(), b"a\r\nb\nc".splitlines(True),
)
print(
    bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)),
    bytes(bytearray(b"q")), bytes("a", encoding="ascii", errors="strict"), bytes.fromhex("00 ff 1A"),
    b"\x00\xff".hex(), b"\x01\x02\x03".hex("-"), b"abcdef".hex(":", 2), b"abcde".hex("_", -2), bytes((1, True)),
)
print(
    b[0], b[-1], b[1:3], b[::-1], list(b"ab"), b"a" + b"b", b"ab" * 2, 97 in b, b"rac" in b, b"" in b,
    b == b"abracadabra", b < b"b", b"a" == "a", hash(b"a") == hash(b"a"), len(b), max(b), sorted(b"ba"), [*b"hi"],
    b.decode(), str(b), repr(b"it's"), repr(b'"'), repr(b"'\""), b"\\\t\n\r\x00\x7f\x80", bytes(b) is b, b[:] is b,
)
for m in "isalnum isalpha isascii isdigit islower isspace istitle isupper".split():
    print(m, [getattr(x, m)() for x in (b"", b"a", b"A", b"1", b" ", b"Ab", b"\xe9", b"a1", b"\x0b")])
for bad in (
    lambda: b.find("a"), lambda: b.find(256), lambda: b.find(1.5), lambda: b.index(b"z"), lambda: b + "a",
    lambda: b"%s" % "a", lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes("a"),
    lambda: bytes(1.5), lambda: bytes(None), lambda: bytes("é", "ascii"), lambda: bytes(b"a", "ascii"),
    lambda: bytes(5, "ascii"), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("0 0"), lambda: bytes.fromhex(5), lambda: b.hex("ab"), lambda: b.hex(5),
    lambda: b.hex("é"), lambda: b[99], lambda: b["a"], lambda: b.__setitem__(0, 1), lambda: b.join(["a"]),
    lambda: b",".join([1]), lambda: b.split(b""), lambda: b.split("a"), lambda: b.replace(b"a"),
    lambda: b.replace("a", "b"), lambda: b.startswith("a"), lambda: b.startswith([b"a"]), lambda: b.center(20, "x"),
    lambda: b.center(20, b"xy"), lambda: b.translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"),
    lambda: b.strip("a"), lambda: b"a" < "a", lambda: "a" in b, lambda: 300 in b, lambda: bytes(10 ** 30),
    lambda: bytes(x=1), lambda: b.decode("nope"), lambda: b"\xff".decode(), lambda: b.foo, lambda: bytes(object()),
    lambda: b.count(), lambda: b * 1.5, lambda: b % 5,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
for fmt, v in (
    (b"%d %x %o", (10, 255, 8)), (b"%s|%b", (b"a", bytearray(b"b"))), (b"%r %a", ("é", "é")), (b"%c%c", (65, b"B")),
    (b"%5.1f|%-5d|%05d", (1.25, 3, 7)), (b"%(k)s", {b"k": b"v"}), (b"%%", ()), (b"%e %g", (1.5, 0.0001)),
    (b"%5s|%.1s", (b"ab", b"cd")),
):
    print(fmt % v)


class HasBytes:
    def __bytes__(self): return b"from __bytes__"


print(bytes(HasBytes()), b"%s" % HasBytes(), b"%b" % HasBytes())
