# The right-hand side is evaluated while the old value is still bound.
from sys import getrefcount

w = []
x = w
print("before", getrefcount(w))
x = (getrefcount(w), getrefcount(x))
print("seen from the right-hand side", x)
print("after", getrefcount(w))

x = w
x = [x]
print("x = [x]", getrefcount(w))
x = x[0]
print("x = x[0]", getrefcount(w))
x, y = 1, x
print("x, y = 1, x", getrefcount(w))
y += 0 if y is None else [5]
print("y += list: same object", y is w, getrefcount(w))
y = y + [6]
print("y = y + list: another object", y is w, getrefcount(w))
