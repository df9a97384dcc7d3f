# Assignments, deletions and loops whose targets suspend.
import sys
def show(x):
    print("eval", x); return x
class O:
    def __setattr__(s, k, v): print("set", k, v)
    def __setitem__(s, k, v): print("item", k, v)
    def __delitem__(s, k): print("del", k)
o = O()
def g():
    a = o.x = o[(yield 1)] = show("v")
    print(a)
    o[(yield 2)] = o.y = b = o[(yield 3)] = show("w")
    (yield 4).z = c = o[show(1)] = 5
    o[(yield 5)], (d, *o[(yield 6)]) = show([1, [2, 3, 4]])
    print(d)
    o[(yield 7):(yield 8):show(9)] = show("s")
    o[(yield 9)] += (yield 10)
def g2():
    for o[(yield "t")] in show([1, 2]):
        print("body")
    with C() as o[(yield "w")]:
        print("in with")
    del o[(yield "d")], o[(yield "e")]
    x: (yield "ann")= (yield "val")
    o[(yield "k")]: int = 5
    print(x)
class C:
    def __enter__(s): print("enter"); return "c"
    def __exit__(s, *a): print("exit", a[0])
for f in g, g2:
    it = f()
    try:
        v = next(it)
        while 1:
            print("y", v)
            v = it.send(o if v == 4 else "r%s" % v)
    except (StopIteration, TypeError) as e:
        print(type(e).__name__, e)
