"""What containers and iterators refuse, and how they word it."""
def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class K:
    def __init__(s, n):
        s.n = n

    def __eq__(s, o):
        print('eq', s.n, o.n)
        return False

    def __hash__(s):
        return 1

a, b = (K('a'), K('b'))
b in [a]
b in (a,)
[a].count(b)
try:
    [a].index(b)
except ValueError:
    pass
t(lambda: frozenset() is frozenset())
t(lambda: zip([1], 3))
t(lambda: zip(3, [1]))
t(lambda: enumerate())
t(lambda: enumerate(1, 2, 3))
t(lambda: enumerate([], foo=1))
t(lambda: enumerate([], start='a'))
t(lambda: enumerate(1))
t(lambda: enumerate([], iterable=1))
t(lambda: enumerate(start=1))
t(lambda: map())
t(lambda: map(1))
t(lambda: map(1, 2))
t(lambda: filter(1))
t(lambda: filter(1, 2, 3))
t(lambda: filter(1, 2))
t(lambda: reversed())
t(lambda: reversed(1))
t(lambda: reversed({1}))
t(lambda: reversed([], a=1))
t(lambda: iter(range(3)).__reduce__()[1:])
t(lambda: iter(range(2 ** 70)).__reduce__()[1:])
t(lambda: range())
t(lambda: range(1, 2, 3, 4))
t(lambda: range(1, 2, 0))
t(lambda: range('a'))
t(lambda: range(1, a=2))
t(lambda: range(5)[9])
t(lambda: range(5)['a'])
t(lambda: range(2 ** 70)[2 ** 71])
t(lambda: range(2 ** 70)[2 ** 69])
t(lambda: len(range(2 ** 70)))
t(lambda: range(5).index(9))
t(lambda: range(5).index('a'))
t(lambda: [1].index(9))
t(lambda: [1].index(1, 'a'))
t(lambda: [].pop())
t(lambda: [1].pop(5))
t(lambda: [1].pop('a'))
t(lambda: [1].insert('a', 1))
t(lambda: [1].remove(3))
t(lambda: [1] + (1,))
t(lambda: (1,) + [1])
x = 'a'
t(lambda: [1][x])
t(lambda: (1,)[x])
t(lambda: (1,)[5])
t(lambda: [1][5])
t(lambda: [1][2 ** 70])
t(lambda: list(1, 2))
t(lambda: list(a=2))
t(lambda: list(1))
t(lambda: tuple(1, 2))
t(lambda: tuple(a=2))


def f():
    l = [1, 2, 3]
    l[0:2] = 5

t(f)


def f():
    l = [1, 2, 3]
    l[::2] = 5

t(f)


def f():
    l = [1, 2, 3]
    l[::2] = [5]

t(f)


def f():
    l = [1, 2, 3]
    l[7] = [5]

t(f)


def f():
    l = [1, 2, 3]
    del l[7]

t(f)


def f():
    l = [1, 2, 3]
    del l['a']

t(f)


def f():
    l = [1, 2, 3]
    l['a'] = 1

t(f)


def f():
    l = (1, 2, 3)
    l[0] = 1

t(f)
t(lambda: [1] * 'a')
t(lambda: [1] * 2 ** 70)
t(lambda: [1] * 2 ** 62)
t(lambda: (1,) * 2 ** 62)
t(lambda: [3, 1].sort(1))
t(lambda: [3, 1].sort(key=1))
t(lambda: [3, 1].sort(reverse='a'))
t(lambda: [3, 1].sort(foo='a'))
t(lambda: [3, 'a'].sort())
t(lambda: dict(1, 2))
t(lambda: dict(1))
t(lambda: dict([1]))
t(lambda: dict([(1, 2, 3)]))
t(lambda: {}.update(1, 2))
t(lambda: {}.popitem())
t(lambda: {}.pop(1))
t(lambda: {}.pop())
t(lambda: {}[1, 2])
t(lambda: {[]: 1})
t(lambda: {} | 1)
t(lambda: set(1))
t(lambda: set(1, 2))
t(lambda: set(a=2))
t(lambda: frozenset(a=2))
t(lambda: frozenset(1, 2))
t(lambda: {1} | [1])
t(lambda: {1}.remove(2))
t(lambda: set().pop())
t(lambda: {1} < [1])
t(lambda: {[]})
t(lambda: {1: 2}.keys() | [3])
t(lambda: {1: 2}.keys() < [3])
t(lambda: {1}.__reduce__())
t(lambda: {1: 1}.keys().mapping)
MP = type(int.__dict__)
t(lambda: MP())
t(lambda: MP(3))
t(lambda: MP(mapping={}))
t(lambda: iter({1: 2}.items()).__reduce__()[1:])
t(lambda: iter({1: 2}).__reduce__()[1:])
t(lambda: reversed({1: 2}).__reduce__()[1:])
t(lambda: {}.fromkeys(1))
t(lambda: dict.fromkeys())
t(lambda: {}.get())
t(lambda: {}.setdefault())
t(lambda: {}.get(1, 2, 3))
t(lambda: {}.keys(1))
t(lambda: {}.__contains__([]))
t(lambda: {}.keys().isdisjoint(3))
t(lambda: {}.keys().isdisjoint())
t(lambda: {1: []}.items() & {3})
t(lambda: {1: []}.items() | {3})
t(lambda: {1: []}.items() - {3})
t(lambda: {1: []}.keys() ^ [3])
t(lambda: {1: []}.keys() & 3)
t(lambda: 3 & {1: []}.keys())
t(lambda: hash({}.keys()))
t(lambda: type(hash({}.values())))
t(lambda: {1: 2}.keys() == {1})
t(lambda: {1: 2}.items() >= {(1, 2)})
t(lambda: {1: 2}.values() == {1: 2}.values())
t(lambda: next(iter({}.keys())))
d = {1: 2}
it = iter(d)
d[2] = 3
t(lambda: next(it))
t(lambda: next(it))
t(lambda: it.__length_hint__())
d = {1: 1, 2: 2}


def f():
    for k in d:
        del d[k]
        d[k + 10] = 1

t(f)
mp = MP
t(lambda: mp({1: 2}) | {3: 4})
t(lambda: {3: 4} | mp({1: 2}))


def f():
    m = mp({})
    m |= {1: 2}

t(f)
t(lambda: mp({1: 2}).get(1))
t(lambda: mp({1: 2}).get())
t(lambda: mp({1: 2})[3])
t(lambda: hash(mp({1: 2})))
t(lambda: mp({1: 2}) == {1: 2})


def f():
    m = mp({})
    m[1] = 2

t(f)
t(lambda: str(mp({1: 2})))
t(lambda: mp({}).copy())
t(lambda: dict(mp({1: 2})))


class M:
    def keys(self):
        return 3

    def __getitem__(self, k):
        return 3

t(lambda: dict(M()))
t(lambda: {} | M())
t(lambda: {}.update(M()))
d = {}
d['self'] = d
d['v'] = d.values()
t(lambda: d)
t(lambda: mp(d).keys())
t(lambda: sorted([3, 1, 2], reverse=True))
t(lambda: sorted([(3, 'a'), (1, 'b'), (1, 'a')]))
t(lambda: sorted([[3], [1], [2, 1]], key=len))


def f():
    l = [3, 2, 1]
    l.sort(key=lambda x: l.append(x) or x)

t(f)


def f():
    l = [3, 2, 1]
    def k(x):
        print(l)
        return x

    l.sort(key=k)
    return l

t(f)
t(lambda: [1, 2, 3, 4][::-1] + [1, 2, 3, 4][1:3] + [1, 2, 3, 4][-3:-1] + [1, 2, 3][5:2])


def f():
    l = list(range(10))
    del l[::3]
    print(l)
    del l[-1:0:-2]
    print(l)
    l[1:1] = [7, 8, 9]
    print(l)
    l[::-2] = range(len(l[::2]))
    print(l)
    l[2:4] = []
    return l

t(f)
t(
    lambda: (hash((1, 2, 3)), hash(()), hash((1, (2, 3))), hash(frozenset([1, 2, 3])),
             hash(range(3)), hash(range(0)), hash(range(1))),
)
t(lambda: {5, 3, 1, 100, 33, 65}.union([7, 9], {11}))
t(lambda: list(zip([1, 2], [3, 4], [5, 6])))
t(lambda: list(zip([1, 2], [3], strict=True)))
t(lambda: list(zip([1], [3, 4], strict=True)))
t(lambda: list(zip([1], [3], [3, 4], strict=True)))
t(lambda: zip(foo=1))
t(lambda: list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])))
t(lambda: list(filter(None, [0, 1, 2, 0])))
t(lambda: list(reversed([1, 2, 3])))
t(lambda: list(reversed(range(5))))
t(lambda: list(reversed((1, 2))))
t(lambda: list(enumerate([7, 8], 5)))
t(lambda: list(enumerate([7, 8], 2 ** 63 - 1)))
t(lambda: list(enumerate([7, 8], 2 ** 70)))
z = zip([1, 2, 3], [4, 5, 6])
ids = []
x = next(z)
i1 = id(x)
del x
x = next(z)
print(id(x) == i1)
y = next(z)
print(y is x)
e = enumerate([1, 2, 3])
x = next(e)
y = next(e)
print(x is y, x, y)
t(lambda: list(iter([1, 2, 3].pop, 1)))


class Seq:
    def __getitem__(s, i):
        if i > 3:
            raise IndexError
        return i * 2

    def __len__(s):
        return 4

t(lambda: (list(Seq()), list(reversed(Seq())), iter(Seq()).__length_hint__()))


class D(dict):
    def __missing__(self, k):
        return ('missing', k)

t(lambda: (D()[3], D(a=1), D().get(3)))


class L(list):
    pass


def f():
    l = L([1, 2])
    l.x = 3
    return (l, l.x, l + [3], type(l + [1]), l[:], type(l[:]), L((1,)) == [1])

t(f)


class T(tuple):
    pass

t(lambda: (T([1, 2]), T((1, 2)) + (3,), type(T()[:]), T() == ()))


class S(set):
    pass

t(lambda: (S([1]), type(S() | {1}), type(S().copy()), type(S([1]).union([2]))))


class F(frozenset):
    pass

t(lambda: (F([1]), type(F() | {1}), type(F().copy()), F() == frozenset(), {F([1])} == {frozenset([1])}))
t(lambda: {frozenset([1])}.__contains__({1}))
t(lambda: ({1, 2} == {2, 1}, {1} < {1, 2}, {1} <= {1}, {1} > {2}, {1, 2} >= {1}, {1} != 2, {1} == frozenset([1])))


def f():
    s = {1, 2, 3}
    s |= {4}
    s &= {1, 2, 4, 9}
    s ^= {1, 77}
    s -= {77}
    return s

t(f)


def f():
    s = {1}
    s |= [1]

t(f)


def f():
    s = {1, 2}
    for x in s:
        s.add(x + 10)

t(f)
