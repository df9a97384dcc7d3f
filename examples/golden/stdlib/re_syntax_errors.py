"""What re.error says about wrong patterns, and where."""
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


for p in ['(', ')', '[', 'a**', '*', 'a{3,2}', '(?P<n>a)(?P<n>b)', '(?P<1>a)', '(?P=x)', '\\', '[z-a]', r'\8', '(?z)', '(?P', '(?<a', 'a(?i)b', '(?', '(?#x', r'\q', r'[\q]', '(?(1)a|b|c)', '(?(2)a)', '(?(x)a)', '(?<=a*)b', r'(\1)', '(?i', '(?i-', '(?-i', '(?ii-i:a)', '(?au:a)', '(?L)', 'a{99999999999}', r'\x1', r'\u12', r'\N{foo}', r'\400', '(a\n(', '(?P<a', '(?P<>a)', 'x(?P<é!>a)', '(?<=(a))\\1(?<=(b)\\2)', '(?P>a)', r'\g', '^*', '(?:a)**', '{1}', 'a{1}{2}','(?s-:a)','(?i)+', '(?!)', '(?P=', '(?(', '(?()a)', '(?(0)a)']:
    try:
        re.compile(p); print(repr(p), 'ok')
    except re.error as e:
        print(repr(p), e, '|', e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except Exception as e:
        print(repr(p), type(e).__name__, e)
