"""Sizes of split strings and of the dicts of instances."""
import sys


def s(l):
    return (sys.getsizeof(l) - 56) // 8

for n in range(0, 16):
    print(
        n, s(('x ' * n).split()), s(('xx   ' * n).split()), s(('x,' * n).split(',')), s(('xx,' * n).split(',')),
        s(('x ' * n).rsplit()), s(('x,' * n).rsplit(',')), s(('xy' * n).split('xy')), s(('xyx' * n).split('xy')),
        s(('x\n' * n).splitlines()), s(('x ' * n).split(None, 2)), s(('x,' * n).split(',', 2)),
        s(('x,' * n).split(',', 20)), s(('é,' * n).split(',')), s(('abcdefghijk' * n).split()),
        s(('abcdefghijk' * n).split('z')), s(('abcdefghijk ' * n).split(' ')), s('a b c'.split(None, 0)),
        s('a,b'.split(',', 0)),
    )


class A:
    pass

a = A()
for i in range(40):
    setattr(a, 'a%d' % i, i)
    if i % 3 == 0:
        print(sys.getsizeof(a.__dict__), end=' ')
b = A()
c = A()
b.x = 1
print(sys.getsizeof(b.__dict__))
b.__dict__[1] = 2
print(sys.getsizeof(b.__dict__))
c.x = 1
d = c.__dict__
print(sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)), sys.getsizeof({**d}), sys.getsizeof(d | d))
d.pop('x')
print(sys.getsizeof(d))
d.clear()
print(sys.getsizeof(d))
d['q'] = 1
print(sys.getsizeof(d))


class N:
    def __init__(s):
        s.x = 1
        s.y = 2

n = N()
m = N()
print(sys.getsizeof(n.__dict__), vars(n))
e = m.__dict__
e['z'] = 1
print(sys.getsizeof(e))
e.popitem()
print(sys.getsizeof(e))
print(sys.getsizeof(n.__dict__))
