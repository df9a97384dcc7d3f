"""Counts of both operands inside the comparisons that container operations make."""
from sys import getrefcount as rc


class E:
    def __eq__(s, other):
        print('eq counts', rc(s), rc(other))
        return False

    def __hash__(s):
        return 5

a, b = (E(), E())
print('count')
[a].count(b)
print('in')
b in [a]
b in (a,)
print('index')
try:
    [a].index(b)
except ValueError:
    pass
print('remove')
try:
    [a].remove(b)
except ValueError:
    pass
print('tindex')
try:
    (a,).index(b)
except ValueError:
    pass
print('get')
{a: 1}.get(b)
print('discard')
{a}.discard(b)
print('inset')
b in {a}
print('list==')
[a] == [b]
print('tuple==')
(a,) == (b,)
print('dict==')
{1: a} == {1: b}
print('items>=')
{1: a}.items() >= {(1, b)}
print('in values')
b in {1: a}.values()
print('setitem')
x = {a: 1}
x[b] = 2
print('set')
x = {a, b}
print('set==')
{a} == {b}
print('set|')
{a} | {b}
print('set&')
{a} & {b}
print('set-')
{a} - {b}
print('set^')
{a} ^ {b}
print('dict literal')
{a: 1, b: 2}
print('setdefault')
{a: 1}.setdefault(b, 2)
print('pop')
{a: 1}.pop(b, 2)
print('del')
try:
    del {a: 1}[b]
except KeyError:
    pass
print('getitem')
try:
    {a: 1}[b]
except KeyError:
    pass
print('in dict')
b in {a: 1}
print('dict|')
{a: 1} | {b: 1}
print('update')
{a: 1}.update({b: 1})
print('update2')
{a: 1}.update([(b, 1)])
print('issubset')
{a}.issubset([b])
print('set.update')
{a}.update([b])
print('remove')
try:
    {a}.remove(b)
except KeyError:
    pass
print('keys&')
{a: 1}.keys() & {b: 1}.keys()
print('keys==')
{a: 1}.keys() == {b: 1}.keys()
print('sort')


class F:
    def __lt__(s, o):
        print('lt', rc(s), rc(o))
        return False

l = [F(), F(), F()]
l.sort()
l.sort(key=lambda x: x)
sorted(l)
min(l)
max(l)
l < l[:]
(l[0],) < (l[1],)
