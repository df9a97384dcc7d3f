# sys.getsizeof of small built-in objects.
import sys


def function(a, b=1):
    return a


def gen():
    yield


values = [
    ("None", None), ("True", True), ("0", 0), ("1", 1), ("2**30 - 1", 2**30 - 1), ("2**30", 2**30),
    ("2**60", 2**60), ("10**100", 10**100), ("1.5", 1.5), ("1j", 1j), ("''", ""), ("'a'", "a"), ("'abc'", "abc"),
    ("latin-1", "\u00e9"), ("two latin-1", "\u00e9\u00e9"), ("wide", "\u4e2d"), ("two wide", "\u4e2d\u4e2d"),
    ("emoji", "\U0001f600"), ("two emoji", "\U0001f600\U0001f600"), ("b''", b""), ("b'abc'", b"abc"),
    ("bytearray()", bytearray()), ("bytearray(3)", bytearray(3)), ("()", ()), ("(1,)", (1,)), ("(1, 2)", (1, 2)),
    ("[]", []), ("[1]", [1]), ("[1, 2, 3]", [1, 2, 3]), ("{}", {}), ("{1: 2}", {1: 2}), ("set()", set()),
    ("{1}", {1}), ("frozenset()", frozenset()), ("range(3)", range(3)), ("slice(3)", slice(3)), ("...", ...),
    ("object()", object()), ("memoryview", memoryview(b"abc")), ("int", int), ("lambda", lambda: 0),
    ("function", function), ("len", len), ("[].append", [].append), ("iter([])", iter([])), ("iter(())", iter(())),
    ("iter('')", iter("")), ("iter({})", iter({})), ("iter(range(1))", iter(range(1))), ("{}.keys()", {}.keys()),
    ("zip()", zip()), ("map", map(id, [])), ("enumerate", enumerate([])), ("reversed([])", reversed([])),
    ("filter", filter(None, [])), ("ValueError()", ValueError()), ("OSError()", OSError()),
    ("property()", property()), ("cell", (lambda x: lambda: x)(1).__closure__[0]), ("module", type(sys)("m")),
    ("NotImplemented", NotImplemented), ("super", super(int, 1)), ("bound method", type("C", (), {"m": function})().m),
]
for name, value in values:
    print(f"{name:16} {sys.getsizeof(value)}")
