# Values that marshal writes and reads back, and what CPython has written.
import io
import marshal

values = [None, True, False, ..., StopIteration, 0, -1, 2**31 - 1, -2**31, 2**31, -2**100, 3.5, -0.0, 1e300, 2 - 1j, "", "text",
          "é€😀", "\ud800", b"", b"ab\0", (), (1, (2, "x")), [1, [2]], {}, {"a": 1, (1, 2): [3]}, {1, 2}, frozenset("q"),
          "a" * 300, tuple(range(300))]
for value in values:
    again = marshal.loads(marshal.dumps(value))
    if type(again) is not type(value) or repr(again) != repr(value):
        print("differs:", ascii(value), ascii(again))
print(len(values), "values")
for version in range(5):
    print(version, marshal.loads(marshal.dumps([1.25, "x", (1,), 2**40], version)))
print(marshal.loads(b"\xa9\x02\xe9\x05\x00\x00\x00r\x01\x00\x00\x00"))
shared = marshal.loads(b"[\x02\x00\x00\x00\xda\x02hir\x00\x00\x00\x00")
print(shared, shared[0] is shared[1])
loop = marshal.loads(b"\xdb\x01\x00\x00\x00r\x00\x00\x00\x00")
print(loop[0] is loop)
file = io.BytesIO()
marshal.dump({"k": [1, 2]}, file)
marshal.dump("second", file)
file.seek(0)
print(marshal.load(file), marshal.load(file))
for wrong in (lambda: marshal.load(file), lambda: marshal.dumps(object()), lambda: marshal.dumps([print]),
              lambda: marshal.loads(b"?"), lambda: marshal.loads(b"i\1"), lambda: marshal.loads(b"0"), lambda: marshal.loads(b""),
              lambda: marshal.loads(b"r\1\0\0\0"), lambda: marshal.loads("text")):
    try:
        print(wrong())
    except (ValueError, EOFError, TypeError) as e:
        print(type(e).__name__ + ":", e)
print(marshal.loads(marshal.dumps(bytearray(b"xy"))), marshal.version)
