"""Special methods called by name, what dir() shows, iterators' states, subclasses that override."""
for t in (list, tuple, dict, set, frozenset, range, enumerate, zip, map, filter, reversed):
    print(t.__name__, t.__basicsize__, t.__itemsize__, t.__module__, t.__qualname__)
    print(dir(t))
print()


class D(dict):
    pass

print(
    list.__add__([1], [2]), list.__mul__([1], 2), list.__rmul__([1], 2), list.__contains__([1], 1),
    list.__eq__([1], [1]), list.__eq__([1], 1), list.__len__([1]), list.__getitem__([1], 0),
    tuple.__getitem__((1,), 0), list.__repr__([1]), list.__iadd__([1], (2,)),
)
l = [1, 2, 3]
print(
    l.__setitem__(0, 5), l.__delitem__(1), l, l.__imul__(2), l.__iter__().__next__(), l.__lt__([9]),
    l.__init__([7]), l, l.__sizeof__(), l.__hash__,
)
d = {1: 2}
print(
    d.__setitem__(3, 4), d.__delitem__(1), d, d.__or__({5: 6}), d.__ror__({5: 6}), d.__ior__([(7, 8)]),
    d.__len__(), d.__contains__(7), d.__eq__({}), d.__lt__({}), d.__or__(1),
)
s = {1, 2}
print(
    s.__or__({3}), s.__and__({2}), s.__sub__({2}), s.__rsub__({2, 7}), s.__xor__({2, 9}), s.__or__([1]),
    s.__ior__({8}), s.__le__({1, 2, 8, 9}), s.__contains__(8), s.__len__(), s.__iand__([1]),
)
r = range(5)
print(
    r.__len__(), r.__getitem__(2), r.__contains__(3), r.__eq__(range(5)), r.__hash__() == hash(range(5)),
    r.__bool__(), list(r.__iter__()), r.__reduce__(),
)


def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)

t(lambda: list.__add__([1], (2,)))
t(lambda: list.__add__([1]))
t(lambda: list.append(1, 2))
t(lambda: list.append())
t(lambda: list.__len__(()))
t(lambda: [].__getitem__())
t(lambda: [].__getitem__(1, 2))
t(lambda: [].__add__())
t(lambda: [].__len__(1))
t(lambda: [].__iter__(1))
t(lambda: {}.__getitem__(1))
t(lambda: {}.__setitem__(1))
t(lambda: list.__new__())
t(lambda: list.__new__(int))
t(lambda: list.__new__(1))
t(lambda: list.__new__(list, 1, 2, 3, a=4))
t(lambda: tuple.__new__(tuple, [1, 2]))
t(lambda: dict.__new__(dict, 1, 2))
t(lambda: set.__new__(set, 5))
t(lambda: frozenset.__new__(frozenset, [5]))
t(lambda: type(iter([]))())
t(lambda: type({}.keys())())
t(lambda: list[int])
t(lambda: dict[str, int])
t(lambda: tuple[int, ...])
t(lambda: set[int])
t(lambda: frozenset[int])
t(lambda: enumerate[int])


class C(list[int]):
    pass

t(lambda: C.__orig_bases__)
for it in (
    iter([1, 2, 3]), iter((1, 2, 3)), reversed([1, 2, 3]), iter(range(3)), iter(range(2 ** 65, 2 ** 65 + 3)),
    reversed((1, 2, 3)), reversed('abc'), iter({1: 2, 3: 4}), iter({1, 2}), reversed({1: 2, 3: 4}),
    iter({1: 2}.items()),
):
    print(it.__length_hint__(), end=' ')
    next(it)
    print(it.__length_hint__(), end=' ')
    try:
        it.__setstate__(1)
        print(list(it), end=' ')
    except AttributeError as e:
        print(e, end=' ')
    r = it.__reduce__()
    print(r[1:])


class L2(list):
    def __init__(self, *a, x=0):
        list.__init__(self, *a)
        self.x = x

    def __len__(self):
        return 99

    def __iter__(self):
        return iter('zz')

    def __getitem__(self, i):
        return 'g'

l = L2([1, 2], x=5)
print(
    len(l), list(l), l[0], l, l == [1, 2], l + [3], sorted(l), tuple(l), l.x, bool(l), [*l], l.copy(), l[:],
    list.__len__(l), 1 in l, reversed(l).__length_hint__(), l * 2,
)


class D2(dict):
    def __iter__(self):
        return iter('xy')

    def keys(self):
        return ['k']

    def __getitem__(self, k):
        return 'v' + k

d = D2(a=1)
print(dict(d), {**d}, list(d), d, d.copy(), d | {}, {} | d, d == dict(a=1), len(d), d.get('a'), d.items())
e = {}
e.update(d)
print(e)


class S2(set):
    def __iter__(self):
        return iter([7])

    def __contains__(self, x):
        return False

s = S2([1, 2])
print(s, list(s), s | {3}, {3} | s, 1 in s, {1} <= s, set(s), s == {1, 2})


class K:
    def __eq__(self, o):
        return NotImplemented

    __hash__ = object.__hash__

print([K()] == [K()], K() in [1], {K(): 1} == {K(): 1})


class Bad:
    def __eq__(self, o):
        raise ValueError('bad eq')

    def __hash__(self):
        return 1

b = Bad()
t(lambda: b in [1])
t(lambda: [b].index(1))
t(lambda: {b: 1}[Bad()])
t(lambda: {b} | {Bad()})
t(lambda: [b] == [1])
t(lambda: {1: b} == {1: 1})
t(lambda: {b: 1}.pop(Bad(), None))


class BadHash:
    def __hash__(self):
        raise ValueError('bad hash')

t(lambda: {BadHash(): 1})
t(lambda: {}.get(BadHash()))
t(lambda: {}.pop(BadHash(), 1))
t(lambda: BadHash() in set())
t(lambda: (1, BadHash()).__hash__())
