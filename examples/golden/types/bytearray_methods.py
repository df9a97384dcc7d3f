"""bytearray: mutation, slices, methods of its own, comparisons with bytes."""
a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b" you")
a.extend([33, 33])
a.insert(0, 62)
a += b"+"
a[1:3] = b"YE"
print(a, len(a), a.pop(), a.pop(0), a.remove(89), a, a.reverse(), a, a.copy() == a, a.copy() is a)
del a[0], a[-1], a[1:4]
a *= 2
a[::2] = bytes(len(a[::2]))
print(
    a, a.clear(), a, bytearray(3), bytearray([1, 2]), bytearray("é", "latin-1"), bytearray(b"x"), bytearray(),
    bytearray.fromhex("ff00"), bytearray(range(3)),
)
b = bytearray(b"abcabc")
print(
    b.find(b"c"), b.replace(b"a", b"_"), b.upper(), b.split(b"b"), b.partition(b"c"), b.decode(), b.hex(), b[1],
    b[1:3], b[::-1], b + b"!", b"!" + b, type(b"!" + b).__name__, b * 2, b == b"abcabc", b == "abcabc", b < b"b",
    b"b" in b, 97 in b, list(b)[:2], bytes(b), str(b), repr(b), hash(bytes(b)) == hash(b"abcabc"),
    b.join([b"1", b"2"]), b"%s" % b, b % (), type(b.title()).__name__, b.count(b"a"), max(b),
)
for bad in (
    lambda: hash(b), lambda: b.append(256), lambda: b.append("a"), lambda: b.append(b"a"), lambda: b.extend("a"),
    lambda: b.extend([300]), lambda: b.extend(5), lambda: b.insert(0, -1), lambda: b.pop(99),
    lambda: bytearray().pop(), lambda: b.remove(0), lambda: b.remove("a"), lambda: b.__setitem__(0, 256),
    lambda: b.__setitem__(99, 1), lambda: b.__setitem__("a", 1), lambda: b.__setitem__(0, b"a"),
    lambda: b.__setitem__(slice(0, 1), "a"), lambda: b.__setitem__(slice(0, 1), 5),
    lambda: b.__setitem__(slice(None, None, 2), b"a"), lambda: bytearray(-1), lambda: bytearray("a"),
    lambda: b + "a", lambda: b + [1], lambda: bytearray([256]), lambda: b.__delitem__(99), lambda: b.__iadd__("a"),
    lambda: {b: 1}, lambda: b[99], lambda: b.foo,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m = memoryview(b)
try:
    b.append(1)
except BufferError as e:
    print(e)
m[0] = 90
print(b)
m.release()
b.append(1)
b[:0] = b"front"
b[2:2] = [1, 2]
print(b)


class Sub(bytearray):
    pass


s = Sub(b"sub")
s.attr = 1
print(s, repr(s), s + b"x", type(s + b"x").__name__, s[:2], type(s[:2]).__name__, s.attr, type(s.copy()).__name__)
x = bytearray(b"iter")
print(
    [c for c in x], dict(enumerate(x)), bytearray(c ^ 1 for c in x), x.translate(None, b"i"), x.isalpha(),
    x.startswith(b"it"), int(bytearray(b"42")), float(bytearray(b"1.5")),
)
for c in x:
    if len(x) < 8:
        x.append(c)
print(x)
