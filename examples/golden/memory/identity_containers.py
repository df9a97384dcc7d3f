# Which empty and equal containers are one object.
empty = ()
print("empty tuples", tuple() is empty, tuple([]) is empty, (1, 2)[2:] is empty, empty * 5 is empty)
print("empty bytes", bytes() is b"".strip(), b"x"[1:] is bytes(0))
print("one byte", bytes([65]) is b"ABC"[:1], bytes([200]) is bytes([200]))
print("two bytes", bytes([65, 66]) is bytes([65, 66]))
print("empty frozensets", frozenset() is frozenset(), frozenset([]) is frozenset(()))
print("lists, dicts, sets are always new", [] is [], {} is {}, set() is set())
t = tuple([1, [2]])
print("copies of a tuple", tuple(t) is t, t[:] is t, t + () is t, () + t is t, t * 1 is t)
f = frozenset([1])
print("copies of a frozenset", frozenset(f) is f, f.copy() is f, f | set() is f)
b = bytes([1, 2, 3])
print("copies of bytes", bytes(b) is b, b[:] is b, b + b"" is b, b"" + b is b, b * 1 is b)
r = range(3)
print("ranges", range(3) is range(3), r[:] is r, r == range(3))
x = float("1.5")
print("floats", float(x) is x, +x is x, x * 1 is x, float("nan") is float("nan"))
n = int("1000")
print("ints", int(n) is n, +n is n, abs(n) is n, round(n) is n)
l = [1]
print("lists", list(l) is l, l[:] is l, l + [] is l, l.__iadd__([]) is l)
k = slice(1)
print("types", type(1) is int, type(int) is type(type), type(None)() is None)
nan = float("nan")
print("nan: not equal, yet found by identity", nan == nan, nan in [nan], [nan] == [nan], float("nan") in [nan])


class T(tuple):
    pass


u = T([1])
print("subclass", tuple(u) is u, u[:] is u, T(u) is u)
