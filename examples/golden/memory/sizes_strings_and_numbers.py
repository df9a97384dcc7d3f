# Sizes of strings by widest character and length, of numbers by digits, of bytes and bytearrays.
import sys

size = sys.getsizeof
for name, char in (("ascii", "a"), ("latin-1", "\u00e9"), ("two-byte", "\u0100"), ("four-byte", "\U00010000")):
    print(name, *[size("".join([char] * n)) for n in range(2, 12)])
print("one wide among ascii", size("a" * 99 + "\u4e2d"), size("a" * 100))
print("slice of a wide string becomes narrow", size(("a" * 9 + "\u4e2d")[:9]))
print("upper case of sharp s", size("\u00df" * 3), size(("\u00df" * 3).upper()))
print("ints", *[size(2**n) for n in range(0, 200, 15)])
print("negative", size(-1), size(-(2**30)), size(0))
print("results of subtraction shrink", size(2**100 - (2**100 - 1)))
print("floats", size(0.0), size(1e308), size(float("nan")))
print("bytes", *[size(b"x" * n) for n in range(5)])
b = bytearray()
last = size(b)
steps = [(0, last)]
for i in range(1, 100):
    b.append(0)
    if size(b) != last:
        last = size(b)
        steps.append((i, last))
print("bytearray append", *steps)
print("bytearray(n)", *[size(bytearray(n)) for n in range(6)])
print("tuples", *[size((None,) * n) for n in range(6)])
print("tuple(range(n))", *[size(tuple(range(n))) for n in range(6)])
print("ranges", size(range(10**9)), size(range(10**30)))
s = ""
last = size(s)
for c in "grow":
    s += c
    print(size(s), end=" ")
print()
