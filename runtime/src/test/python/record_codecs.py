"""Encoding and decoding."""
import codecs

from vectors import cases, joins_surrogates, outcome, random_string, record, rng

HANDLERS = """strict ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape
    surrogatepass""".split()
ENCODINGS = """utf-8 utf-8 utf-8 utf-8 UTF8 ascii latin-1 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be
    utf-8-sig cp1252 iso-8859-15 Windows-1251 KOI8-R us-ascii u16 mac_roman cp437 unknown-1""".split()


def random_bytes(encoding):
    kind = rng.randrange(5)
    if kind == 0:
        return rng.randbytes(rng.randrange(12))
    if kind == 1:
        pieces = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xe0\xa0", b"\xe0\x80", b"\xed\xa0\x80",
                  b"\xf0\x90\x80", b"\xf0\x80", b"\xf4\x90", b"\xc2", b"\xc0", b"\x80", b"a", b"\xe2\x82\xac",
                  b"\x00\xd8", b"\xd8\x00", b"\x00\xdc", b"\x00", b"\xff", b"\xf5", b"\xfe\xff\0\0",
                  b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"\0\xd8\0\0", b"\0\0\x11\0"]
        return b"".join(rng.choice(pieces) for _ in range(rng.randrange(5)))
    try:
        data = bytearray(random_string().encode(encoding, "surrogatepass" if encoding.startswith("u") else "ignore"))
    except (LookupError, UnicodeError):
        return b"abc"
    if kind == 2 and data:
        data[rng.randrange(len(data))] = rng.randrange(256)
    if kind == 3:
        del data[rng.randrange(len(data) + 1):]
    return bytes(data)


encode_rows = []
decode_rows = []
for _ in range(10 * cases):
    text = random_string()
    encoding, handler = rng.choice(ENCODINGS), rng.choice(HANDLERS)
    if not joins_surrogates(text) and not any("\U000f0000" <= c < "\U000f1000" for c in text):
        encode_rows.append((encoding, handler, text, outcome(lambda: text.encode(encoding, handler).hex())))
    data = random_bytes(encoding)
    answer = outcome(data.decode, encoding, handler)
    if not joins_surrogates(answer) and (data or encoding != "unknown-1"):
        decode_rows.append((encoding, handler, data.hex(), answer))
record("encode", encode_rows)
record("decode", decode_rows)
rows = []
for _ in range(3 * cases):
    encoding = rng.choice(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "ascii"])
    data = random_bytes(encoding)
    consumer = {"utf-8": codecs.utf_8_decode, "utf-16": codecs.utf_16_decode, "utf-16-le": codecs.utf_16_le_decode,
                "ascii": codecs.ascii_decode,
                "utf-16-be": codecs.utf_16_be_decode, "utf-32": codecs.utf_32_decode}.get(encoding)
    if consumer:
        answer = outcome(lambda: "%s|%d" % consumer(data, "replace", *[False] * (encoding != "ascii")))
        rows.append((encoding, data.hex(), answer))
record("decode_partial", rows)
record("encoding_names", [(name, outcome(lambda: codecs.lookup(name).name)) for name in
                          ["UTF-8", "utf8", "U8", "utf_8", "Latin 1", "latin1", "ISO-8859-1", "iso8859-1", "8859",
                           "l1", "US-ASCII", "646", "ascii",
                           "UTF-16LE", "utf_16_be", "utf 32", "windows-1252", "1252", "CP1252", "koi8-r", "sjis",
                           "shift-jis", "gbk", "936", "big5",
                           "euc-jp", "nothing", "utf-8-sig", "u-8", "cp12", "iso8859_15", "l9", "iso_646.irv_1991",
                           " ascii ", "utf--8"]])
