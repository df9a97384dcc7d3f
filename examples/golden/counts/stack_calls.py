# The callee's earlier arguments lie on the stack while later ones are evaluated.
from sys import getrefcount

w = []


def probe(*args, **kw):
    return getrefcount(w)


def last(*args, **kw):
    return args[-1] if args else kw["z"]


class A:
    def method(self, *args):
        return args[-1]

    def __call__(self, *args):
        return args[-1]

    def __getattr__(self, name):
        return last


a = A()
print("probe()", probe())
print("probe(w)", probe(w), "probe(w, w)", probe(w, w))
print("probe(k=w)", probe(k=w), "probe(w, k=w)", probe(w, k=w))
print("last(w, probe())", last(w, probe()))
print("last(w, probe(w))", last(w, probe(w)))
print("last(w, w, probe(w))", last(w, w, probe(w)))
print("last(a=w, z=probe())", last(a=w, z=probe()))
print("last(*[w], probe())", last(*[w], probe()))
print("last(*[w, w], z=probe()) drops z", last(*[w, w], z=probe()) is w)
print("a.method(w, probe())", a.method(w, probe()))
print("a(w, probe())", a(w, probe()))
print("a.other(w, probe())", a.other(w, probe()))
print("nested last(w, last(w, probe()))", last(w, last(w, probe())))
print("print's own arguments", w, getrefcount(w))
print("w.append(probe())", w.append(probe()), w)
w.clear()
print("w.__len__, waiting", last(w.__len__, probe()))
print("after", probe())
