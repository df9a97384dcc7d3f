"""Containers that comparisons, finalizers and iterators change while an operation is on its way."""
def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class M:
    def __init__(s, act, res=False):
        s.act = act
        s.res = res
        s.n = 0

    def __eq__(s, o):
        s.n += 1
        if s.n < 5:
            s.act()
        return s.res

    def __hash__(s):
        return 7

    def __lt__(s, o):
        s.act()
        return False

    def __repr__(s):
        s.act()
        return 'M'


def case(name, make):
    print(name)
    t(make)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear)
    return l.index(9)

case('index clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear)
    return (l.count(9), l)

case('count clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear, True)
    return (l.remove(9), l)

case('remove clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.pop, True)
    return (l.remove(9), l)

case('remove pop', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear)
    return (9 in l, l)

case('in clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear)
    return (l == [1, 5, 3, 4], l)

case('== clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear, True)
    return (l < [1, 5, 3, 4], l)

case('< clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(l.clear)
    return (repr(l), l)

case('repr clear', f)


def f():
    l = [1, 2, 3, 4]
    l[1] = M(lambda: l.append(1) if len(l) < 8 else None)
    return (repr(l), len(l))

case('repr append', f)


def f():
    l = [3, 2]
    m = M(lambda: l.append(1))
    l[0] = m
    l.sort()
    return l

case('sort append', f)


def f():
    l = [3, 2]
    m = M(lambda: l.clear())
    l[0] = m
    l.sort()
    return len(l)

case('sort clear', f)


def f():
    l = [3, 2]
    m = M(lambda: (l.append(1), l.clear()))
    l[0] = m
    l.sort()
    return len(l)

case('sort append clear', f)


def f():
    l = [3, 2]
    m = M(lambda: l.extend([]))
    l[0] = m
    l.sort()
    return len(l)

case('sort extend', f)


def f():
    l = [3, 2, 1]
    m = M(lambda: print(len(l)))
    l[0] = m
    l.sort()
    return len(l)

case('sort len', f)


def f():
    d = {}
    m = M(d.clear)
    d[m] = 1
    return (d.get(M(lambda: 0)), d)

case('dict get clear', f)


def f():
    d = {}
    m = M(lambda: d.update({i: i for i in range(50)}))
    d[m] = 1
    return (d.get(M(lambda: 0)), len(d))

case('dict get grow', f)


def f():
    d = {}
    m = M(d.clear)
    d[m] = 1
    d[M(lambda: 0)] = 2
    return len(d)

case('dict set clear', f)


def f():
    d = {}
    m = M(d.clear, True)
    d[m] = 1
    d[M(lambda: 0, True)] = 2
    return len(d)

case('dict set clear true', f)


def f():
    d = {}
    m = M(d.clear)
    d[m] = 1
    return (d.pop(M(lambda: 0), 5), len(d))

case('dict pop clear', f)


def f():
    d = {}
    m = M(d.clear, True)
    d[m] = 1
    return (d.pop(M(lambda: 0), 5), len(d))

case('dict pop clear true', f)


def f():
    d = {}
    m = M(d.clear)
    d[m] = 1
    return (d.setdefault(M(lambda: 0), 5), len(d))

case('dict setdefault clear', f)


def f():
    d = {1: 2, 3: 4, 5: 6}
    d[3] = M(d.clear)
    return (repr(d), d)

case('dict repr clear', f)


def f():
    d = {1: 2, 3: 4, 5: 6}
    d[3] = M(d.clear)
    return (d == {1: 2, 3: 5, 5: 6}, d)

case('dict == clear', f)


def f():
    d = {1: 2}
    e = {}
    m = M(lambda: e.update({i: i for i in range(9)}))
    e[m] = 1
    e[5] = 6
    d2 = {M(lambda: 0): 1}
    d2.update(e)
    return len(d2)

case('dict update mutated', f)


def f():
    s = set()
    m = M(s.clear)
    s.add(m)
    return (M(lambda: 0) in s, len(s))

case('set in clear', f)


def f():
    s = set()
    m = M(s.clear)
    s.add(m)
    s.add(M(lambda: 0))
    return len(s)

case('set add clear', f)


def f():
    s = set()
    m = M(s.clear, True)
    s.add(m)
    s.add(M(lambda: 0, True))
    return len(s)

case('set add clear true', f)


def f():
    s = set()
    m = M(s.clear)
    s.add(m)
    s.discard(M(lambda: 0))
    return len(s)

case('set discard clear', f)


def f():
    s = {1, 2, 3}
    m = M(s.clear)
    s.add(m)
    return (len(s | {M(lambda: 0)}), len(s))

case('set or', f)


def f():
    s = {1, 2, 3}
    m = M(s.clear)
    s.add(m)
    return (len(s & {M(lambda: 0), 1}), len(s))

case('set and', f)


def f():
    s = {1, 2, 3}
    m = M(s.clear)
    s.add(m)
    s -= {M(lambda: 0), 1}
    return len(s)

case('set -=', f)


def f():
    s = {1, 2, 3}
    m = M(s.clear)
    s.add(m)
    s ^= {M(lambda: 0), 1}
    return len(s)

case('set ^=', f)


def f():
    s = {1, 2, 3}
    m = M(s.clear)
    s.add(m)
    return (s == {1, 2, 3, M(lambda: 0)}, len(s))

case('set ==', f)


def f():
    s = {1, 2, 3}
    m = M(s.clear)
    s.add(m)
    return (repr(s), len(s))

case('set repr', f)


def f():
    l = [1, 2, 3]
    for x in l:
        if len(l) < 10:
            l.append(x)
    return l

case('list iter append', f)


def f():
    l = [1, 2, 3]
    it = iter(l)
    next(it)
    l.clear()
    return (list(it), it.__length_hint__(), it.__reduce__()[1:])

case('list iter clear', f)


def f():
    l = [1, 2, 3]
    it = reversed(l)
    next(it)
    l.clear()
    return (list(it), it.__length_hint__())

case('list rev clear', f)


def f():
    l = list(range(10))
    l[2:5] = iter((l.pop() for i in range(8)))
    return l

case('slice assign shrinking', f)


def f():
    l = list(range(10))
    l[::2] = (l.pop() for i in range(3))
    return l

case('ext slice assign shrinking', f)


def f():
    l = [1, 2, 3]
    l.extend(l)
    l += l
    l.extend((x for x in l if len(l) < 20))
    return l

case('extend self', f)


def f():
    l = [1, 2, 3]
    l[1:2] = l
    l[:] = l
    l[::-1] = l
    return l

case('slice self', f)


class Idx:
    def __init__(s, act, v):
        s.act = act
        s.v = v

    def __index__(s):
        s.act()
        return s.v


def f():
    l = list(range(10))
    return (l[Idx(l.clear, 0):5], l)

case('slice index clear', f)


def f():
    l = list(range(10))
    l[Idx(l.clear, 3):5] = [1, 2]
    return l

case('slice set clear', f)


def f():
    l = list(range(10))
    return l[Idx(l.clear, 3)]

case('index clear', f)


def f():
    l = list(range(10))
    l[Idx(l.clear, 3)] = 1

case('index set clear', f)


def f():
    l = list(range(10))
    return l.pop(Idx(l.clear, 3))

case('pop clear', f)


def f():
    l = list(range(10))
    l.insert(Idx(l.clear, 3), 7)
    return l

case('insert clear', f)


def f():
    l = list(range(10))
    return (l * Idx(l.clear, 3), l)

case('mul clear', f)


def f():
    l = list(range(10))
    return l.index(3, Idx(l.clear, 0))

case('index start clear', f)


class DelAct:
    def __init__(s, act):
        s.act = act

    def __del__(s):
        s.act()


def f():
    l = []
    l.append(DelAct(lambda: l.append(5)))
    l.clear()
    return l

case('del append on clear', f)


def f():
    d = {}
    d[1] = DelAct(lambda: d.update({5: 6}))
    d.clear()
    return d

case('del update on dict clear', f)


def f():
    d = {}
    d[1] = DelAct(lambda: d.update({5: 6}))
    d.pop(1)
    return d

case('del on pop', f)


def f():
    s = set()
    s.add(DelAct(lambda: s.add(5)))
    s.clear()
    return s

case('del on set clear', f)


def f():
    l = [DelAct(lambda: l.clear()), 2, 3]
    del l[0]
    return l

case('del clears list', f)


def f():
    l = [DelAct(lambda: l.clear()), 2, 3]
    l[0] = 9
    return l

case('replace clears list', f)


def f():
    l = [DelAct(lambda: l.append(3)) for i in range(3)]
    l[:] = []
    return l

case('slice del appends', f)


def f():
    d = {i: i for i in range(5)}
    for k in d:
        if k == 1:
            d.pop(k)

case('pop in iter', f)


def f():
    d = {i: i for i in range(5)}
    out = []
    for k in d.items():
        out.append(k)
    return out

case('items', f)


def f():
    d = {1: 1}
    for k in d:
        d[k] = k + 1
    return d

case('set existing in iter', f)


def f():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1
        del d[k]
    return d

case('swap in iter', f)


def f():
    d = {i: i for i in range(3)}
    it = iter(d.values())
    next(it)
    d.clear()
    return list(it)

case('clear in iter', f)


def f():
    s = {1, 2}
    it = iter(s)
    next(it)
    s.pop()
    s.add(77)
    return sorted(it) is not None

case('set swap in iter', f)


def f():
    x = []
    x.append(x)
    y = []
    y.append(y)
    return x == y

case('recursive ==', f)


def f():
    x = []
    x.append((x, {1: x}))
    return x

case('recursive repr', f)


def f():
    x = []
    for i in range(100000):
        x = [x]
    return repr(x)

case('deep repr', f)


def f():
    x = ()
    for i in range(100000):
        x = (x,)
    del x
    return 'ok'

case('deep del', f)


def f():
    x = None
    for i in range(100000):
        x = {1: x}
    del x
    x = None
    for i in range(100000):
        x = [x]
    del x
    return 'ok'

case('deep del2', f)


def f():
    x = ()
    for i in range(100000):
        x = (x,)
    return hash(x)

case('deep hash', f)
