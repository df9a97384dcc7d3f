"""The order in which parts of calls, displays, subscripts, assignments and comparisons are evaluated."""
trace = []


def e(tag, value=None):
    trace.append(tag)
    return value


def show(title):
    print(f"{title:14}", " ".join(map(str, trace)))
    trace.clear()


e("f", lambda *a, **k: None)(e(1), *e(2, []), e(3), k=e(4), **e(5, {}), l=e(6))
show("call")
[e(1), *e(2, []), e(3)]
show("list")
{e("k1", 1): e("v1"), **e("**", {}), e("k2", 2): e("v2")}
show("dict")
{e(1): e(2) for _ in e(0, [1])}
show("dict comp")
e(1, {})[e(2, "k")] = e(3)
show("setitem")
d = {"k": 1}
e(1, d)[e(2, "k")] += e(3, 5)
show("augmented")
e("a", {})[e("b")], e("c", {})[e("d")] = e("r1"), e("r2")
show("tuple assign")
a = e("x", d)[e("y")] = e("value")
show("chain assign")
e(1, 1) < e(2, 0) < e(3)
show("chain stops")
e(1, 1) < e(2, 2) < e(3, 3)
show("chain all")
e(1, 0) or e(2, 5) and e(3, 0) or e(4)
show("and or")
e("then") if e("cond", True) else e("else")
show("conditional")
e(1, [1, 2, 3])[e(2, 0) : e(3, 2) : e(4, 1)]
show("slice")
e(1, 2) + e(2, 3) * e(3, 4) ** e(4, 1)
show("arithmetic")
del e(1, d)[e(2, "k")]
show("del")
for e(1, d)[e(2, "i")] in e(3, [1]):
    pass
show("for target")
f"{e(1)} {e(2, 5):{e(3, '>3')}} {e(4)!r}"
show("f-string")
(lambda x=e("default"): 0, e("after"))
show("lambda")


@e("decorator 1", lambda f: f)
@e("decorator 2", lambda f: f)
def g(a: e("ann a") = e("def a"), *b: e("ann b"), c: e("ann c") = e("def c"), **d: e("ann d")) -> e("ann r"):
    pass


show("def")


@e("decorator", lambda c: c)
class C(e("base", object), metaclass=e("meta", type), **e("kw", {})):
    x: e("ann") = e("value")


show("class")
assert e("test", True), e("message")
show("assert")
with e("ctx", memoryview(b"")) as e("t", d)["t"], e("ctx2", memoryview(b"")):
    e("body")
show("with")
