# The module array.
import array as module
import copy
import io
import pickle
import sys
from array import array

a = array("i", [3, 1, 2])
print(a, repr(array("d")), array("u", "héllo"), array("b", b"\xff\x01"), module.typecodes, array.__name__, type(a))
a.append(7)
a.extend([8, 9])
a.extend(array("i", (10,)))
a.insert(1, -5)
print(a, len(a), a[0], a[-1], a[1:4], a[::-1], a.index(7), a.count(8), 9 in a, a.typecode, a.itemsize)
print(a.pop(), a.pop(0), a.tolist())
a.remove(7)
a.reverse()
print(a, a + array("i", [1]), a * 2, 2 * a)
a[0] = 100
a[1:2] = array("i", [5, 6])
del a[-1]
a += array("i", [0])
a *= 2
print(a, a == array("i", a), a < array("i", [200]), a == [1], list(a), sum(a), sorted(a))
print(array("h", [1, 256]).tobytes(), array("d", [1.5]).tobytes())
b = array("h", [1, 256])
b.byteswap()
b.frombytes(b"\x01\x00")
b.fromlist([5])
print(b, array("f", [0.1])[0], array("u", "ab").tounicode())
out = io.BytesIO()
b.tofile(out)
c = array("h")
out.seek(0)
c.fromfile(out, 3)
print(c)
try:
    c.fromfile(out, 3)
except EOFError as e:
    print(e, c)
print(copy.copy(c) == c, copy.copy(c) is c, copy.deepcopy(c), pickle.loads(pickle.dumps(c)))
d = array("i")
sizes = []
for i in range(40):
    size = sys.getsizeof(d)
    if not sizes or sizes[-1] != size:
        sizes.append(size)
    d.append(i)
print(sizes, sys.getsizeof(array("d", range(10))),)
for i in range(36):
    d.pop()
print(sys.getsizeof(d))
for wrong in (lambda: array("x"), lambda: array("i", "ab"), lambda: array("i", [1.5]), lambda: array("b", [200]),
              lambda: array("B", [-1]), lambda: array("i", ["a"]), lambda: a[100], lambda: a.pop(100), lambda: array("i").pop(),
              lambda: a.index(999), lambda: a.remove(999), lambda: a + [1], lambda: a.extend(array("d")),
              lambda: array("i", b"abc"), lambda: a.fromlist((1,)), lambda: array("d", ["x"]), lambda: array(5), lambda: a["x"]):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(array):
    pass


print(Sub("i", [1]), isinstance(Sub("i"), array), array[int])
