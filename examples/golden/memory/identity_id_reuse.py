# Freed memory is used again at once by the next object of the same size.
class Small:
    pass


class Slots:
    __slots__ = ("a", "b")


print("object()", id(object()) == id(object()))
print("instances", id(Small()) == id(Small()))
print("lists", id([]) == id([]))
print("dicts", id({}) == id({}))
print("floats", id(float("1.5")) == id(float("2.5")))
print("tuples", id(tuple([1, 2])) == id(tuple([3, 4])))
a, b = object(), object()
print("both alive", id(a) == id(b))
x = id(a)
del a
c = object()
print("the freed place is taken", id(c) == x)
d = [1]
x = id(d)
d = [2]
print("rebinding: the old one lives while the new one is made", id(d) == x)
d = [3]
print("but the next one finds the first's place", id(d) == x)
s = Slots()
x = id(s)
del s
print("slotted", id(Slots()) == x)
print("last freed, first used", end=" ")
p, q = object(), object()
ip, iq = id(p), id(q)
del p
del q
p, q = object(), object()
print(id(p) == iq, id(q) == ip)
print("ids in a loop", len({id(object()) for _ in range(100)}), len({id(o) for o in [object() for _ in range(100)]}))
ids = set()
for i in range(100):
    y = [i]
    ids.add(id(y))
print("a list per step", len(ids))
