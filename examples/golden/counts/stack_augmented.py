# Augmented assignment: the old value waits on the stack and in its place until the new one is stored.
from sys import getrefcount

w = [0]


def probe():
    print("  right-hand side sees", getrefcount(w))
    return [1]


class Box:
    pass


print("name")
w += probe()
print("  then", getrefcount(w))
print("attribute")
box = Box()
box.w = w
box.w += probe()
print("  then", getrefcount(w))
del box.w
print("item")
table = {"k": w}
table["k"] += probe()
print("  then", getrefcount(w))
del table
print("tuple item")
pair = (w,)
try:
    pair[0] += probe()
except TypeError as error:
    print(" ", error)
del pair
print("  then", getrefcount(w), w)


def local():
    v = w
    v += probe()
    print("  then", getrefcount(w))


print("local")
local()
s = "".join(["ab", "cd"])
t = s
s += "e"
print("strings: the other name keeps the old one", t, s, getrefcount(t), getrefcount(s))
n = m = 10**20
n += 1
print("ints", n == m + 1, getrefcount(m), getrefcount(n))
