"""Sizes of containers after every kind of change, and counts of what they hold."""
from sys import getsizeof as sz, getrefcount as rc
x = 1000
print(
    sz([]), sz([x]), sz([x, x, x]), sz([1, 2, 3]), sz([1, 2]), sz(list((1, 2, 3))), sz(list(range(10))),
    sz([i for i in range(10)]), sz([x] * 7), sz([1, 2, 3][:2]), sz([1] + [2]),
)
l = []
out = []
for i in range(200):
    l.append(i)
    out.append(sz(l))
print(out)
out = []
while l:
    l.pop()
    out.append(sz(l))
print(out)
l = [1, 2, 3]
l.extend((4, 5))
print(sz(l))
l += [6]
print(sz(l))
l.insert(0, 1)
print(sz(l))
l[2:2] = [7, 8, 9]
print(sz(l))
del l[3:]
print(sz(l))
l *= 5
print(sz(l))
l.clear()
print(sz(l))
l.extend((1, 2, 3))
print(sz(l))
l.extend(iter([1, 2, 3]))
print(sz(l))
l.sort()
print(sz(l))
l.remove(1)
print(sz(l))
print(
    sz(l.copy()), sz(sorted(l)), sz(list(l)), sz(list(iter([1, 2, 3]))), sz(list({1, 2, 3})),
    sz(list({1: 1}.items())),
)
print(sz(()), sz((1,)), sz((1, 2, 3)), sz(tuple([1, 2])))
d = {}
out = []
for i in range(200):
    out.append(sz(d))
    d[i] = i
print(out)
d = {}
out = []
names = ['k%d' % i for i in range(200)] if False else None
for i in range(200):
    out.append(sz(d))
    d[i,] = i
print(out)
d = {'a': 1, 'b': 2}
print(sz(d))
d[1] = 1
print(sz(d))
print(sz(d.copy()), sz(dict(d)), sz({**d}), sz(d | {}), sz(dict(a=1)))
for k in list(d):
    del d[k]
print(sz(d), sz(d.copy()))
d.clear()
print(sz(d))
d = {i: i for i in range(50)}
for i in range(45):
    del d[i]
print(sz(d), sz(d.copy()), sz(dict(d)), sz({**d}))
d[100] = 1
print(sz(d))
for i in range(200):
    d[i] = i
print(sz(d))
print(
    sz(dict.fromkeys({1, 2})), sz(dict.fromkeys({'a': 1})), sz(dict.fromkeys([1])), sz(dict.fromkeys(range(11))),
    sz(dict.fromkeys({i for i in range(21)})),
)
for a in (0, 1, 3, 5):
    for n in (1, 3, 4, 5, 6, 10, 11, 20, 21, 22):
        d = {i: i for i in range(a)}
        e = {i + 100: i for i in range(n)}
        d.update(e)
        print((a, n), sz(d), end=' | ')
print()
s = set()
out = []
for i in range(200):
    out.append(sz(s))
    s.add(i)
print(out)
print(
    sz(frozenset()), sz(frozenset(range(10))), sz(s.copy()), sz(s | {1}), sz(s & {1, 2, 3}), sz(s - {1}),
    sz(set(range(100))),
)
for i in range(180):
    s.discard(i)
print(sz(s), sz(s.copy()))
s -= {181}
print(sz(s))
s.clear()
print(sz(s))
print(
    sz(range(3)), sz(iter([])), sz(iter(())), sz(iter({})), sz(iter(set())), sz(iter(range(3))), sz({}.keys()),
    sz({}.items()), sz(zip()), sz(enumerate([])), sz(map(int, [])), sz(filter(None, [])), sz(reversed([])),
    sz(reversed(())), sz(iter(int, 1)),
)
o = object()
l = [o]
print(rc(o))
t = (o,)
print(rc(o))
d = {1: o}
print(rc(o))
d2 = {o: o}
print(rc(o))
s = {o}
print(rc(o))
l2 = l[:]
print(rc(o))
l3 = l * 3
print(rc(o))
l3[0:2] = []
print(rc(o))
del l3
print(rc(o))
it = iter(l2)
print(rc(l2))
next(it)
print(rc(o))
next(it, None)
print(rc(l2))
z = zip(l, t)
a = next(z)
print(rc(o), rc(a))
del a
print(rc(o))
del z
print(rc(o))
e = enumerate(l)
a = next(e)
print(rc(o), rc(a))
del a, e
print(rc(o))
d2.pop(o)
print(rc(o))
s.discard(o)
print(rc(o))
d.clear()
print(rc(o))
l.clear()
l2 = None
print(rc(o))
t = None
print(rc(o))


def chk(x):
    print(rc(o))
    return 1

l = [o]
l.sort(key=chk)
print(rc(o))
print(list(map(chk, l)))
print(list(filter(chk, [o])) == l)
print(rc(o))
l = None
print(rc(o))
m = map(chk, [o])
next(m)
del m
print(rc(o))
r = range(1000, 2000, 300)
print(r.start is r.start, rc(r), r[1:])
f = frozenset([o])
g = f.copy()
print(f is g, frozenset(f) is f, rc(f))
del f, g
print(rc(o))


class E:
    def __eq__(s, other):
        print('eq counts', rc(s), rc(other))
        return False

    def __hash__(s):
        return 5

a, b = (E(), E())
[a].count(b)
[a].index
b in [a]
b in (a,)
try:
    [a].index(b)
except ValueError:
    pass
try:
    [a].remove(b)
except ValueError:
    pass
try:
    (a,).index(b)
except ValueError:
    pass
{a: 1}.get(b)
{a}.discard(b)
b in {a}
[a] == [b]
(a,) == (b,)
{1: a} == {1: b}
{1: a}.items() >= {(1, b)}
b in {1: a}.values()
x = {a: 1}
x[b] = 2
x = {a, b}
{a} == {b}
{a} | {b}
{a} & {b}
{a} - {b}
{a} ^ {b}
