"""args, str and repr of exceptions with no, one and many arguments."""
for e in (
    Exception(), Exception("one"), Exception("a", 1), Exception(None), Exception(()), Exception((1, 2)),
    Exception([1]), Exception(""), ValueError("é\n"), KeyError("k"), KeyError("k", "l"), KeyError(), KeyError(1),
    IndexError("i"), AttributeError("a"), NameError("n"), StopIteration(5), StopIteration(), StopIteration(1, 2),
    SystemExit(3), SystemExit("bye"), SystemExit(), KeyboardInterrupt("ki"), OSError(2, "no file"),
    OSError(2, "no file", "name.txt"), OSError(2, "no", "a", None, "b"), OSError("just text"),
    OSError(1, 2, 3, 4, 5, 6), OSError(), FileNotFoundError(2, "x"), ImportError("imp", name="n", path="p"),
    ModuleNotFoundError("m", name="q"), UnicodeDecodeError("ascii", b"\xff\xfe", 0, 1, "why"),
    UnicodeEncodeError("latin-1", "a\u1234b", 1, 2, "why"), UnicodeTranslateError("ab", 0, 2, "why"),
    AssertionError(1), ZeroDivisionError("z"), SyntaxError("s"),
):
    print(f"{type(e).__name__:22} args={e.args!r} str={str(e)!r} repr={e!r}")
e = ValueError("before")
e.args = ("after", 2)
print(e, repr(e), e.args)
e.args = [1, 2]
print(e.args)
for bad in (5, None):
    try:
        e.args = bad
    except TypeError as x:
        print(x)
try:
    del e.args
except TypeError as x:
    print(x)
s = StopIteration("v")
print(s.value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
o = OSError(13, "denied", "file", None, "other")
print(
    o.errno, o.strerror, o.filename, o.filename2, type(o).__name__, type(OSError(2, "x")).__name__,
    type(OSError(17, "x")).__name__, type(OSError(9999, "x")).__name__, OSError("x").errno,
)
i = ImportError("m", name="n", path="p")
print(i.msg, i.name, i.path, ImportError().msg, ImportError("a", "b").msg)
u = UnicodeDecodeError("utf-8", b"abc", 1, 2, "r")
print(u.encoding, u.object, u.start, u.end, u.reason)
for bad in (
    lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: ImportError(x=1),
    lambda: ValueError(x=1), lambda: NameError(nam=1), lambda: OSError(x=1), lambda: KeyError(**{"a": 1}),
    lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"),
):
    try:
        print(repr(bad()))
    except TypeError as x:
        print(x)
n = NameError("m", name="the_name")
a = AttributeError("m", name="attr", obj=5)
print(n.name, a.name, a.obj, NameError().name, AttributeError().obj)
print(
    Exception("a") == Exception("a"), hash(e) == hash(e), bool(Exception()), Exception().with_traceback.__name__,
    e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__,
)
