"""codecs: the registry, error handlers, encoding in pieces, readers and writers of files."""
import codecs
print(codecs.lookup('UTF8').name, codecs.lookup('latin1').name, codecs.lookup('Shift-JIS').name, codecs.lookup('euc-jp').name, codecs.lookup('MacRoman').name, codecs.lookup('utf-8-sig').name, codecs.lookup('koi8_r').name, codecs.lookup("cp1252").name, codecs.lookup("rot13").name, codecs.lookup("unicode_escape").name, codecs.lookup("gb2312").name, codecs.lookup("utf-16-le").name, codecs.lookup("big5").name, codecs.lookup('iso-8859-2').name,codecs.lookup('ascii').name, codecs.lookup('hex').name, codecs.lookup('base64').name, codecs.lookup('zlib').name)
i = codecs.lookup('utf8')
print(type(i).__mro__, len(i), i.encode, i.decode.__name__, i.incrementalencoder, i.streamreader, i._is_text_encoding)
def s(n):
    print("search", n)
    if n == "my_codec": return codecs.CodecInfo(lambda t, e="strict": (t[::-1].encode(), len(t)), lambda b, e="strict": (bytes(b).decode()[::-1], len(b)), name="mine")
    if n == "bad": return (1, 2)
codecs.register(s)
print("abc".encode("My-Codec"), b"abc".decode("my codec"))
for f in (lambda: "x".encode("bad"), lambda: "x".encode("nope"), lambda: "x".encode("rot13"), lambda: codecs.encode("hello", "rot13"), lambda: codecs.encode(b"hi", "hex"), lambda: codecs.decode(b"6869", "hex"), lambda: codecs.encode(b"hi", "base64"), lambda: codecs.decode("x", "hex"),
   lambda: codecs.lookup_error("strict"), lambda: codecs.lookup_error("nope"), lambda: codecs.register_error("a", 5), lambda: codecs.register(5), lambda: codecs.strict_errors(5), lambda: codecs.replace_errors(UnicodeEncodeError("a", "bc", 0, 1, "r")), lambda: codecs.ignore_errors(UnicodeDecodeError("a", b"bc", 0, 1, "r")), lambda: codecs.replace_errors(UnicodeTranslateError("bc", 0, 1, "r")),lambda: codecs.strict_errors(UnicodeTranslateError("bc", 0, 1, "r")),
   lambda: codecs.getincrementaldecoder("rot13"), lambda: codecs.getreader("nope"), lambda: codecs.decode(b"\xff", "utf8"), lambda: codecs.encode("\xff", "ascii"), lambda: codecs.decode(b"zz", "hex"), lambda: codecs.encode(5), lambda: codecs.encode("a", 5), lambda: codecs.lookup(""), lambda: codecs.lookup("a\0b"), lambda: b"x".decode("hex"), lambda: codecs.encode("a", "mine"), lambda: codecs.unregister(s), lambda: "a".encode("my-codec"), lambda: codecs.lookup_error("surrogateescape"), lambda: codecs.lookup_error("backslashreplace")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None), repr(e.__cause__))
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(b) for b in (b"\xc3", b"\xa9a\xe2\x82", b"\xac")], d.getstate(), d.decode(b"\xc3"), d.getstate())
try: d.decode(b"", True)
except UnicodeDecodeError as e: print(e)
d = codecs.getincrementaldecoder("utf-16")("replace")
print([d.decode(bytes([b])) for b in "héy".encode("utf-16")], d.getstate())
e = codecs.getincrementalencoder("utf-16")(); print(e.encode("a"), e.encode("b"), e.getstate()); e.reset(); print(e.encode("c"))
e = codecs.getincrementalencoder("utf-8-sig")(); print(e.encode("a"), e.encode("b"))
print(list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")), list(codecs.iterdecode([b"\xff\xfe", b"a\0"], "utf-16")))
print(codecs.BOM_UTF8, codecs.BOM, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_LE, codecs.BOM64_BE)
import io, os
r = codecs.getreader("utf-8")(io.BytesIO("héllo\nwörld\nlast".encode()))
print(type(r), r.readline(), r.read(2), r.readlines()); r.seek(0); print(list(r), r.errors)
b = io.BytesIO(); w = codecs.getwriter("latin-1")(b, "replace"); w.write("é€"); w.writelines(["a", "b"]); print(b.getvalue())
with codecs.open("codecs_registry.tmp", "w", "utf-8") as f: f.write("é\nx"); print(type(f), f.encoding)
with codecs.open("codecs_registry.tmp", encoding="utf-8") as f: print(f.read(), f.name, f.mode)
with codecs.open("codecs_registry.tmp") as f: print(type(f).__name__, f.read())
os.remove("codecs_registry.tmp")
w = codecs.EncodedFile(b := io.BytesIO(), "utf-8", "latin-1"); w.write("é".encode()); print(b.getvalue(), w.data_encoding, w.file_encoding)
print(codecs.utf_8_decode(b"a\xc3"), codecs.utf_8_encode("é"), codecs.latin_1_encode("é"), codecs.ascii_decode(b"a"), codecs.utf_16_le_encode("a"), codecs.unicode_escape_decode("a\\n"), codecs.raw_unicode_escape_encode("\u1234"), codecs.utf_16_decode(b"\xff\xfea\0"))
print(codecs.__all__)


def dashes(e):
    return "-" * (e.end - e.start), e.end


codecs.register_error("dashes", dashes)
print("aéb€€".encode("ascii", "dashes"), b"a\xffb\xfe".decode("utf-8", "dashes"), codecs.lookup_error("dashes") is dashes)
codecs.register_error("bytes", lambda e: (b"\0", e.end))
print("é".encode("ascii", "bytes"))
for wrong in (lambda e: None, lambda e: ("", 100), lambda e: (5, 1)):
    codecs.register_error("wrong", wrong)
    try:
        print("xé".encode("ascii", "wrong"))
    except Exception as e:
        print(type(e).__name__, e)
