# := in a comprehension binds in the enclosing scope and keeps the last value.
from sys import getrefcount

w, v = ["w"], ["v"]
result = [getrefcount(y := x) for x in (w, v)]
print(result, y, getrefcount(w), getrefcount(v))


def function():
    kept = [last := x for x in (w, v)]
    print("local", last, getrefcount(v), getrefcount(kept))
    closures = [lambda: x for x in (w, v)]
    print("closures share the variable", [f() for f in closures], getrefcount(v))


function()
print("after", getrefcount(w), getrefcount(v))
if (n := [w]) and getrefcount(n) == 2:
    print("walrus in a condition", getrefcount(w))
print("walrus in a call", getrefcount(m := w), getrefcount(m))
f = [g := [w], g, [g]]
print("one object, three places and a name", getrefcount(g))
while (k := getrefcount(w)) > 100:
    pass
print("while", k)
