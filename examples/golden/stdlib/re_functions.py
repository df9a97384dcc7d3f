"""Replacing, splitting, escaping; errors of arguments."""
import copy
import re


def show(f, *a, **k):
    try:
        r = f(*a, **k)
        if isinstance(r, re.Match):
            r = (r.span(), r.groups(), r.lastindex, r.lastgroup)
        print(r)
    except Exception as e:
        print(type(e).__name__, e)


m = re.match(r'(?P<w>\w+)', 'word and more')
for a in [('x*', '-', 'abxd'),
    ('b', r'\\', 'abc'),
    ('(b)(c)?', r'[\1\2]', 'abd'),
    ('a', r'\g<0>\g<0>', 'banana'),
    ('a', lambda m: m.group().upper(), 'banana'),
    ('', '-', 'abc'),
    ('a', '', 'aXa'),
    (r'(?P<w>\w)', r'<\g<w>>', 'ab'),
    ('a', r'\2', 'a'),
    ('a', r'\g<', 'a'),
    ('a', r'\g<x>', 'a'),
    ('a', r'\g<1>', 'a'),
    ('a', r'\q', 'a'),
    ('a', r'\g', 'a'),
    ('a', r'\.', 'a'),
    ('a', 5, 'a'),
    ('a', b'b', 'a'),
    ('a', lambda m: 5, 'aba'),
    ('a', lambda m: None, 'aba'),
    (b'a', b'b', 'a'),
    ('a', 'b', b'a'),
    ('a','b',5),
    ('(a)', r'\g<99999999999999>', 'a'),
    ('a', r'\08\101\n', 'a')]:
    show(re.sub, *a)
show(re.subn, *a)
show(re.sub, 'a', 'b', 'aaaa', 2)
show(re.split, r'\W+', 'Words, words, words.')
show(re.split, r'(\W+)', 'Words, words, words.')
show(re.split, 'x*', 'axbc')
show(re.split, r'\s', 'a b c', 1)
show(re.split, '(a)|b', 'xaybz')
show(re.findall, '(a)(b)?', 'abaab')
show(re.findall, r'\b', 'a bc')
show(re.findall, b'\\w+', b'ab cd')
show(re.findall, 'a', bytearray(b'a'))
print([m.span() for m in re.finditer('a|', 'banana')], [m.group() for m in re.finditer(r'\d+', '1 22 333')])
print(re.escape('a.b*c [x]-#~ é\n'), re.escape(b'a.b'))
p = re.compile('a(b)?'); print(p.match('xab', 1), p.search('xab', 2), p.fullmatch('xaby', 1, 3), p.findall('abab', 2), p == re.compile('a(b)?'), p == re.compile('a(b)?', re.I), hash(p) == hash(re.compile('a(b)?')))
show(re.compile, p, re.I)
show(re.compile, 5)
show(re.compile, 'a', re.L)
show(re.compile, b'a', re.U)
show(re.compile, 'a', re.A|re.U)
show(m.group, 5)
show(m.group, 'zz')
show(p.match)
show(p.match, 'ab', foo=1)
show(re.match('a','a').group, 1)
print(re.Pattern, re.Match, re.Pattern[str], type(m))
show(re.Pattern)
show(lambda: p.foo)
print(re.sub('(?i)HELLO', 'bye', 'Hello hELLO'), re.match('.*', 'a'*60), bool(re.match('', '')))
print(re.match('(a|b)*c', 'ab'*100000+'c').end(), re.search('(?:x|y)*z', 'xy'*500))
print(copy.copy(p) is p, copy.deepcopy(m) is m)
print(re.compile('^a', re.M).findall('a\na'), re.compile('^a').match('ba', 1), re.compile(r'\ba').match('ba', 1), re.compile(r'(?<=b)a').match('ba', 1), re.compile('a$').match('ab', 0, 1))
