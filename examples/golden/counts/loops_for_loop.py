# A loop variable holds its item until the next step, and after the loop too.
from sys import getrefcount

w = []
items = [w, [], w]
print("before", getrefcount(w))
for x in items:
    print("list: item", getrefcount(x), "w", getrefcount(w))
print("after the loop x is still w", getrefcount(w))
del x
for x in (w, []):
    print("tuple display: item", getrefcount(x), "w", getrefcount(w))
for x in [w, []]:
    print("list display: item", getrefcount(x), "w", getrefcount(w))
for x in iter([[], []]):
    print("items owned by the list", getrefcount(x))
for x in ([] for _ in range(2)):
    print("items made by a generator", getrefcount(x))
for k in {"key": w}:
    print("dict: value", getrefcount(w))
for k, v in {"key": w}.items():
    print("items()", getrefcount(v))
del v
for v in {"key": w}.values():
    print("values()", getrefcount(v))
del v, x
for n in range(1000, 1001):
    print("range", getrefcount(n))
for c in "\u0151":
    print("string of a wide character", getrefcount(c))
print("the list while it is walked", end=" ")
for x in items:
    print(getrefcount(items), end=" ")
    break
print("after break", getrefcount(items))
