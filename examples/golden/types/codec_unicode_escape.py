"""unicode_escape and raw_unicode_escape: the escapes of string literals as encodings."""
import warnings

warnings.simplefilter("ignore")
GOOD = rb"a\x41\u4e2d\U0001f600\n\t\101\777\\ \q\N{BULLET}\a\'" + b"\\\nz" + rb'\"'
BAD = [
    b"\\", rb"a\x4", rb"\x", rb"\u12", rb"\U0011ffff", rb"\U12", rb"\N", rb"\N{", rb"\N{}", rb"\N{nope}", rb"\N{x",
    rb"\\u1234", rb"\\\u1234", b"\xe9\xff", rb"\xzz", rb"a\u12zb",
]
for codec in ("unicode_escape", "raw_unicode_escape"):
    for text in ("", "abc", "\u00e9\u4e2d\U0001f600\\\n\t\r\0\x7f\xa0'\"", "\ud800"):
        print(codec, text.encode(codec))
    for data in [GOOD] + BAD:
        for errors in ("strict", "replace", "ignore", "backslashreplace"):
            try:
                print(data, errors, ascii(data.decode(codec, errors)))
            except UnicodeDecodeError as error:
                print(data, errors, error)
print(repr(b"".decode("no such codec")))
