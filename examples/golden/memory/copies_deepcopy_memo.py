# What deepcopy remembers: shared parts, cycles, slots, functions, and its memo's hold on the originals.
import copy
import sys


class Node:
    def __init__(self, name, *links):
        self.name, self.links = name, list(links)


a = Node("a")
b = Node("b", a)
a.links.append(b)
x = copy.deepcopy(a)
print(x.name, x.links[0].name, x.links[0].links[0] is x, x is a)
before = sys.getrefcount(a)
memo = {}
y = copy.deepcopy(a, memo)
print("the memo keeps originals alive", sys.getrefcount(a) - before, memo[id(a)] is y, id(memo) in memo)
z = copy.deepcopy(a, memo)
print("second time from the memo", z is y)
del memo
print("memo gone", sys.getrefcount(a) - before)


class Slotted:
    __slots__ = ("x", "me")


s = Slotted()
s.x, s.me = [1], s
t = copy.deepcopy(s)
print("slots", t.x, t.x is s.x, t.me is t)
f = lambda: 0
print("functions, classes, modules by reference", copy.deepcopy([f, Node, print])[0] is f)
frozen = frozenset([(1, 2), "x"])
print("frozenset", copy.deepcopy(frozen) == frozen, copy.copy(frozen) is frozen)
d = {(1, 2): [3]}
e = copy.deepcopy(d)
print("keys of atoms are shared", next(iter(e)) is next(iter(d)), e[1, 2] is d[1, 2])
try:
    copy.deepcopy((i for i in [1]))
except TypeError as error:
    print(error)
import weakref

w = weakref.ref(a)
print("weak references are not copied", copy.deepcopy([w])[0] is w)


class List(list):
    pass


v = List([1, [2]])
v.extra = {"k": v}
u = copy.deepcopy(v)
print("list child", u, type(u).__name__, u.extra["k"] is u)
