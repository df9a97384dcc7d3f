"""memoryview: slices share memory, formats, casts, comparison, release."""
data = bytearray(b"abcdefgh")
m = memoryview(data)
print(
    len(m), m[0], m[-1], m[2:5].tobytes(), m[::2].tobytes(), m[::-1].tobytes(), m.tolist(), m.format, m.itemsize,
    m.ndim, m.shape, m.strides, m.readonly, m.nbytes, m.contiguous, m.obj is data,
)
m[0] = 65
m[1:3] = b"ZZ"
s = m[4:]
s[0] = 33
print(
    data, m == data, m == b"AZZd!fgh", s == b"!fgh", m[1:3] == m[1:3], bytes(m), list(m[:2]), m.hex(), 65 in m,
    hash(memoryview(b"ab")) == hash(b"ab"),
)
c = m.cast("H")
print(
    c.format, c.itemsize, len(c), c.shape,
    c.tolist() == [int.from_bytes(data[i:i + 2], "little") for i in range(0, 8, 2)],
    c.cast("B").tobytes() == bytes(data),
)
two = memoryview(bytes(range(6))).cast("B", [2, 3])
print(two.ndim, two.shape, two.tolist(), two[1, 2], two.strides)
r = memoryview(b"readonly")
print(r.readonly, r.toreadonly().readonly, repr(r).split(" at ")[0], type(r).__name__)
for bad in (
    lambda: r.__setitem__(0, 1), lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"),
    lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m[99], lambda: m["a"], lambda: memoryview("a"),
    lambda: memoryview(5), lambda: memoryview(), lambda: hash(m), lambda: m.cast("x"), lambda: m[1:].cast("H"),
    lambda: m.__delitem__(0), lambda: m + m, lambda: m < m, lambda: two[0], lambda: m.foo, lambda: m[0, 1],
    lambda: data.append(1),
):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError, AttributeError, BufferError, NotImplementedError) as e:
        print(type(e).__name__, e)
for v in (s, c.cast("B"), c, two):
    v.release()
m.release()
try:
    m[0]
except ValueError as e:
    print(e)
print(repr(m).split(" at ")[0])
with memoryview(b"ctx") as x:
    print(x[0])
try:
    x.tobytes()
except ValueError as e:
    print(e)
