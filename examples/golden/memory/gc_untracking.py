# Dicts of atoms are not tracked; tuples of atoms cease to be when a collection looks at them.
import gc

gc.disable()
d = {}
print("empty dict", gc.is_tracked(d))
d["a"] = 1
print("atom stored", gc.is_tracked(d))
d["b"] = ()
print("empty tuple stored", gc.is_tracked(d))
d["c"] = []
print("list stored", gc.is_tracked(d))
del d["c"]
print("list removed", gc.is_tracked(d))
gc.collect()
print("after a collection", gc.is_tracked(d))
d["d"] = d
print("itself stored", gc.is_tracked(d))
d.clear()
print("cleared", gc.is_tracked(d))
print("dict display of atoms", gc.is_tracked({"a": 1}), "with a list", gc.is_tracked({"a": []}))
print("dict() of atoms", gc.is_tracked(dict(a=1)), "comprehension", gc.is_tracked({i: i for i in range(2)}))
print("copy", gc.is_tracked({"a": 1}.copy()), gc.is_tracked({"a": []}.copy()))
print("dict of tuples", gc.is_tracked({"a": (1, 2)}))

one = int("1")
t = (one, "x")
print("tuple built of atoms", gc.is_tracked(t), "constant tuple", gc.is_tracked((1, "x")))
u = (t, 2)
v = ([], 1)
gc.collect(0)
print("after a collection", gc.is_tracked(t), gc.is_tracked(u), gc.is_tracked(v))
gc.collect(0)
print("after another", gc.is_tracked(t), gc.is_tracked(u), gc.is_tracked(v))
e = {"t": t}
print("dict of an untracked tuple", gc.is_tracked(e))
lists = [1, 2]
gc.collect()
print("lists are never untracked", gc.is_tracked(lists), gc.is_tracked([]))


class C:
    pass


c = C()
c.a = 1
print("an instance's dict", gc.is_tracked(c.__dict__))
c.b = []
print("with a list", gc.is_tracked(c.__dict__))
