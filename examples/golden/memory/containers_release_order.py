"""In which order containers and iterators let go of what they hold."""
class N:
    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)

    def __hash__(s):
        return s.n

    def __eq__(s, o):
        return s.n == o.n


def mk(*a):
    return [N(i) for i in a]

l = mk(1, 2, 3)
l = None
print('--list')
t = tuple(mk(1, 2, 3))
t = None
print('--tuple')
d = {N(1): N(2), N(3): N(4)}
d = None
print('--dict')
d = {N(1): N(2), N(3): N(4)}
d.clear()
print('--dict clear')
s = set(mk(3, 1, 2, 9, 17))
s = None
print('--set')
s = set(mk(3, 1, 2, 9, 17))
s.clear()
print('--set clear')
l = mk(1, 2, 3)
l.clear()
print('--lclear')
l = mk(1, 2, 3)
l[:] = []
print('--l[:]')
l = mk(1, 2, 3)
l[:] = mk(4, 5)
print('--l[:]=')
l = None
l = mk(1, 2, 3, 4, 5)
del l[::2]
print('--del l[::2]')
l = None
l = mk(1, 2, 3, 4, 5)
del l[::-2]
print('--del l[::-2]')
l = None
l = mk(1, 2, 3, 4)
l[::2] = mk(7, 8)
print('--l[::2]=')
l = None
l = mk(1, 2, 3, 4)
del l[1:3]
print('--del l[1:3]')
l = None
l = mk(1, 2, 3, 4)
l *= 0
print('--*=0')
l = None
l = mk(1, 2)
l.pop()
print('--pop')
l.remove(N(1))
print('--remove')
l = None
d = {1: N(1)}
d[1] = N(2)
print('--replace')
d.pop(1)
print('--pop')
d.setdefault(1, N(3))
d.setdefault(1, N(4))
print('--sd')
d.update({1: N(5)})
print('--upd')
d.popitem()
print('--popitem')
d = {N(1): N(2)}
del d[N(1)]
print('--delitem')
d = {N(1): N(2)}
d[N(1)] = N(3)
print('--same key')
d = None
s = {N(1)}
s.add(N(1))
print('--same add')
s.discard(N(1))
print('--discard')
s.add(N(2))
s.remove(N(2))
print('--remove')
s.add(N(3))
s.pop()
print('--pop')
s = set(mk(1, 2, 3))
s &= set(mk(2))
print('--&=')
s = None
print()
s = set(mk(1, 2, 3))
s -= set(mk(2))
print('---=')
s = None
print()
s = set(mk(1, 2, 3))
s ^= set(mk(2, 5))
print('--^=')
s = None
print()
s = set(mk(1, 2, 3))
s |= set(mk(2, 5))
print('--|=')
s = None
print()
z = zip(mk(1, 2), mk(3, 4))
next(z)
print('--zip')
next(z)
print('--zip2')
z = None
print('--z')
e = enumerate(mk(1, 2))
next(e)
print('--e')
next(e)
print('--e2')
e = None
print('--e3')
it = iter(mk(1, 2))
next(it)
print('--it')
list(it)
print('--done')
m = map(lambda x: None, mk(1, 2))
list(m)
print('--map')
f = filter(lambda x: None, mk(1, 2))
list(f)
print('--filter')
print(list(reversed(mk(1, 2)))[0].n)
print('--rev')


class L(list):
    def __del__(s):
        print('L del', len(s))

x = L(mk(1, 2))
x.a = N(9)
x = None
print('--L')


class T(tuple):
    pass

x = T(mk(1, 2))
x.a = N(9)
x = None
print('--T')


class D(dict):
    pass

x = D({1: N(1)})
x.a = N(9)
x = None
print('--D')


class S(set):
    pass

x = S(mk(1, 2))
x.a = N(9)
x = None
print('--S')


class R:
    def __del__(s):
        print('R sees', len(holder))
        holder.append(1)

holder = []
holder.append(R())
holder.clear()
print(holder)
holder = [R(), R()]
holder[:] = []
print(holder)
holder = [R(), 2, 3]
del holder[0]
print(holder)
holder = [R()]
holder[0] = 5
print(holder)
dd = {}


class R2:
    def __del__(s):
        print('R2 sees', list(dd))
        dd['new'] = 1

dd[1] = R2()
dd[2] = 2
del dd[1]
print(dd)
dd.clear()
dd[1] = R2()
dd[1] = 0
print(dd)
dd.clear()
dd[1] = R2()
dd.clear()
print(dd)
l = []
l.append(l)
print(l)
d = {}
d[1] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
import gc
del l, d, t
print(gc.collect())
