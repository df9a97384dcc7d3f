"""Patterns, matches and flags of re: methods, attributes, texts."""
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


print(re.compile('a+b'), re.compile(b'x', re.I|re.M), repr(re.compile('x', re.I|re.U|re.X)))
print(re.I, repr(re.I|re.M), re.NOFLAG, re.RegexFlag(1), str(re.S), int(re.X), re.I|1)
print(re.match('(a)(b)?', 'ac'), re.match('(a)(b)?', 'ac').groups(), re.match('(a)(b)?', 'ac').groups('?'))
m = re.match(r'(?P<first>\w+) (?P<last>\w+)', 'Ada Lovelace!')
print(m.groupdict(), m.group('last', 1), m['first'], m[0], m.lastgroup, m.lastindex, m.regs, m.start('last'), m.end(), m.span(2))
print(m.expand(r'\2, \g<first> \g<0>\n'), m.re.groupindex, m.string, m.pos, m.endpos, m.re.groups, m.re.flags, m.re.pattern)
