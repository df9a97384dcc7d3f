# gc.get_referrers: which tracked objects hold this one.
import gc


class Node:
    pass


def kinds(target):
    found = gc.get_referrers(target)
    return sorted("globals" if o is globals() else type(o).__name__ for o in found)


w = []
print("a global name", kinds(w))
items = [w]
print("and a list", kinds(w))
table, pair, members = {"k": w}, (w, 1), {id(w)}
print("dict, tuple", kinds(w))
del items, table, pair
n = Node()
n.w = w
print("an instance", kinds(w))
n.__dict__
print("its dict asked for", kinds(w))
del n


def closure():
    v = w
    return lambda: v


f = closure()
print("a cell", kinds(w))
print("of the cell", kinds(f.__closure__[0]))
print("of that tuple", kinds(f.__closure__))
del f
g = (x for x in [w])
next(g)
print("a suspended generator", "generator" in kinds(w))
del g


def local():
    u = []
    return kinds(u)


print("locals of a running frame are not found", local())
print("two at once", len(gc.get_referrers(w, kinds)))
print("class: instances are referrers", [type(o).__name__ for o in gc.get_referrers(Node) if type(o) is Node])
n = Node()
print("now", [type(o).__name__ for o in gc.get_referrers(Node) if type(o) is Node])
print("list itself", [o is globals() for o in gc.get_referrers(w)])
