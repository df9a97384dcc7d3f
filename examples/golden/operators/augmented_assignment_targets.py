"""Augmented assignment on names, attributes, subscripts, slices; evaluation order and failures half way."""
class Box:
    def __init__(self): self.v = 1
box, lst, dct = Box(), [1, 2, 3], {"k": [1]}
box.v += 1
box.v *= 10
lst[0] += 5
lst[-1] -= 1
lst[1:2] += [7, 8]
dct["k"] += [2]
dct["k"][0] <<= 3
print(box.v, lst, dct)
n = 2
n **= 3 + 1
n //= 3
n %= 4
n |= 8
n ^= 3
n &= ~1
n <<= 2
n >>= 1
n -= 2 * 3
n /= 4
print(n)
s = "ab"
s *= 2 + 1
s += "c" if s else "d"
s %= () if "%" not in s else 1
print(s)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
try:
    t[0] += 1
except TypeError as e:
    print(e)
try:
    dct["missing"] += 1
except KeyError as e:
    print("KeyError", e)
try:
    lst[10] += 1
except IndexError as e:
    print(e)
try:
    box.missing += 1
except AttributeError as e:
    print(e)
try:
    undefined += 1
except NameError as e:
    print(e)
try:
    lst[0] += "a"
except TypeError as e:
    print(e)


def local():
    try:
        x += 1
    except UnboundLocalError as e:
        print(e)
    x = 1
    x += 1
    return x


print(local())
i = 0
def nxt():
    global i
    i += 1
    return i
arr = [10, 20, 30, 40]
arr[nxt()] += nxt() * 100
print(arr, i)
a = b = [1]
a += [2]
a = a + [3]
print(a, b)
m = 5
m += m + m * m
print(m)
x = [1]
x += x
x += (y for y in x[:1])
print(x)
g = 1
def use_global():
    global g
    g += 1; g *= 5
use_global()
print(g)
walrus = [w := 1, w := w + 1]
w += (w := 10)
print(walrus, w)
