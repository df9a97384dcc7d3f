"""What patterns match, by search, fullmatch and findall."""
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


for pat, s in [
    ('a*?b', 'aaab'),
    ('(a|ab)(c|bcd)(d*)', 'abcd'),
    ('(?:a|b)*c', 'ababc'),
    ('(a|b)*', 'abba'),
    ('((a)|b)*', 'aab'), (r'(\w+)\s\1', 'the the'),
    ('(?i)straSSe', 'STRASSE'),
    ('(?<=a)b', 'ab'),
    ('(?<!a)b', 'ab'),
    ('a(?=b)', 'ab'),
    ('a(?!b)', 'ab'),
    ('(?>a+)a', 'aaa'),
    ('a++a', 'aaa'),
    ('a*+b', 'aab'),
    ('(?:ab)++c', 'ababc'),
    ('(a)?(?(1)b|c)', 'ab'),
    ('(a)?(?(1)b|c)', 'c'),
    ('x*', 'axx'), (r'\bfoo\b', 'a foo b'), (r'\Bo', 'foo'),
    ('^b', 'a\nb'),
    ('(?m)^b$', 'a\nb\n'),
    ('a.c', 'a\nc'),
    ('(?s)a.c', 'a\nc'),
    ('[^a-c]+', 'abcxyz'), (r'[\d\-x]+', '12-x'),
    ('(?x) a b # c\n c', 'abc'), (r'\d+', '١٢3'), (r'(?a)\d+', '١٢3'), (r'\w+', 'naïve'),
    ('(?i)[k-m]+', 'KK\u212a'),
    ('(?i)ſ', 'S'),
    ('(?i)µ', 'μ'),
    ('(a*)*', 'aa'),
    ('(a*)+', 'b'),
    ('(?:a?)*?$', 'aa'),
    ('(?:a|(b))*?c','abc'),
    ('(.*)(\\d+)', 'abc123'),
    ('(.+?)(\\d+)$', 'abc123'),
    ('a{2,3}', 'aaaa'),
    ('a{2,3}?', 'aaaa'),
    ('a{,2}', 'aaaa'),
    ('a{2}', 'aaaa'),
    ('a{,}', 'aaa'),
    ('a{x', 'a{x'),
    ('[]a]+', ']a'),
    ('[^]]+', 'ab]'),
    ('😀+', 'x😀😀'),
    ('.', '😀'), (r'\Z', 'a\n'),
    ('a$', 'a\n'),
    ('', 'abc'),
    ('(?P<a>x)|(?P<b>y)', 'y'),
    ('((?:x|y)+)z', 'xyxz'),
    ('(x(?=(y)))', 'xy'),
    ('(?!(a)b)a', 'ac'),
    ('(?:(a)|b)*\\1', 'abab'),
    ('(?i:A)b', 'ab'),
    ('(?i:A)b', 'aB'),
    (r'\0\x41\u0042\N{LATIN SMALL LETTER C}', '\0ABc'), (r'\101', 'A')]:
    print(repr(pat), end=' ')
    show(re.search, pat, s)
    show(re.fullmatch, pat, s)
    show(re.findall, pat, s)
