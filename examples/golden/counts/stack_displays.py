# Items of a display lie on the evaluation stack until the display is built.
from sys import getrefcount

w = []


def probe(*args):
    return getrefcount(w)


print("alone", probe())
print("tuple", (w, probe())[1], (w, w, probe())[2])
print("list", [w, probe()][1], [w, w, w, probe()][3])
print("set", {1, probe()} - {1})
print("dict value", {"a": w, "b": probe()}["b"])
print("dict key", {id: w, "b": probe()}["b"])
print("nested", (w, [w, (w, probe())])[1][1][1])
print("starred", [*[w, w], probe()][2])
print("starred tuple", (*(w, w), w, probe())[3])
print("spread", {**{"a": w}, "b": probe()}["b"])
print("string", f"{w}{probe()}")
print("slice", w[0 : probe() : 1])
print("slice object", slice(w, probe()).stop)
print("after", probe())


def local():
    v = []
    print("local: tuple", (v, getrefcount(v))[1], "list", [v, v, getrefcount(v)][2])
    print("local: dict", {1: v, 2: getrefcount(v)}[2])


local()
