"""UnicodeDecodeError and UnicodeEncodeError: positions, handlers and texts."""
def attempt(f):
    try:
        print(ascii(f()))
    except (UnicodeError, LookupError, TypeError) as e:
        print(type(e).__name__, "|", ascii(str(e)))


for data in (
    b"\xff", b"a\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80", b"abc\x80def",
    b"\xe2\x28\xa1", b"\xf0\x90\x80", b"\xf4\x90\x80\x80",
):
    attempt(lambda: data.decode())
    attempt(lambda: data.decode("ascii"))
    for handler in ("ignore", "replace", "backslashreplace", "surrogateescape"):
        attempt(lambda: data.decode("utf-8", handler))
for text in ("é", "aéb", "\ud800", "a\udcffb", "日本", "\U0001F600x", "abc"):
    for codec in ("ascii", "latin-1", "utf-8"):
        attempt(lambda: text.encode(codec))
    for handler in (
        "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape",
        "surrogatepass",
    ):
        attempt(lambda: text.encode("utf-8" if "surrogate" in handler else "ascii", handler))
attempt(lambda: "a".encode("nope"))
attempt(lambda: b"a".decode("nope"))
attempt(lambda: "é".encode("ascii", "nope"))
attempt(lambda: b"\xff".decode("ascii", "nope"))
attempt(lambda: b"a".decode(5))
attempt(lambda: "abc".encode("ascii", 5))
attempt(lambda: b"\x00a\x00".decode("utf-16-le"))
attempt(lambda: b"\xff\xfea\x00".decode("utf-16"))
attempt(lambda: "a€".encode("utf-16-be"))
attempt(lambda: "€".encode("cp1252"))
attempt(lambda: b"\x81".decode("cp1252"))
attempt(lambda: "😀".encode("utf-32-le"))
try:
    b"ab\xffcd".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
    e.start, e.end = 0, 3
    print(e)
try:
    "abc\u1234\u1235d".encode("latin-1")
except UnicodeEncodeError as e:
    print(e.encoding, ascii(e.object), e.start, e.end, e.reason)
