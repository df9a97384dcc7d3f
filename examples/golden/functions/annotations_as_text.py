"""from __future__ import annotations: expressions turned back into text."""
from __future__ import annotations

import sys

EXPRESSIONS = """
a
a.b.c
1 .real
1.5.real
(1).real
-1
(-1).real
1e400
-1e400
1e400j
0x10
10**100
1_000
0.1
5e-324
1j
'text'
u'unicode'
b'bytes'
'it\\'s'
"double"
'''multi
line'''
'con' 'cat'
'\\u1234\\n\\0'
None
True
...
a + b - c
a - (b - c)
(a - b) - c
a ** b ** c
(a ** b) ** c
-a ** b
(-a) ** b
a ** -b
2 ** -1
-(a + b)
~a
- -a
+a
not a
not not a
not (a and b)
(not a) == b
a * (b + c)
a * b + c
a @ b // c % d / e
a << b >> c
a << (b + c)
a & b | c ^ d
(a | b) & c
a and b or c
a and (b or c)
a or b and c
a < b <= c != d
(a < b) < c
a < (b < c)
a in b not in c is d is not e
a if b else c
(a if b else c) if d else e
a if (b if c else d) else e
a if b else (c if d else e)
(a if b else c) + 1
lambda: 1
lambda a: a
lambda a, b=1, /, c=2, *d, e, f=3, **g: a
lambda *a: a
lambda *, a: a
lambda **k: k
lambda *a, **k: (a, k)
(lambda: 1)()
(lambda: 1) + 1
lambda: (lambda: 1)
lambda: (yield)
[a, b]
[a]
[]
(a,)
(a, b)
()
a, b
(a, (b, c), (d,))
{a, b}
{a}
{}
{a: b, **c, d: e}
{a: (b, c), (d, e): f}
{**(a or b)}
{**a | b}
[*a, b]
(*a, b)
{*a, *b}
[*(a or b)]
[*a | b]
[a for b in c]
[a for b in c if d if e for f in g]
[(a, b) for a, b in c]
[a for a, in b]
[a for (a, b), c in d]
[lambda: a for a in b]
[a for a in (lambda: b)]
[a if b else c for d in (e if f else g) if (h if i else j)]
[a for a in b, c]
{a for b in c}
{a: b for c in d}
{a: b for c, d in e if f}
(a for b in c)
f(a for b in c)
f((a for b in c), d)
f(a for b in c)(d)
f()
f(a)
f(a, b, c=d, *e, **f)
f(*a, b)
f(**a, b=c)
f(*a or b)
f(**a or b)
f((a, b))
f(a := b)
f((a := b), c)
f(lambda: a)
f(a if b else c)
f(a)(b)[c].d
(a + b).c
(a + b)[c]
(a + b)(c)
(a, b)[c]
[a][b]
{a: b}[c]
'text'[a]
'text'.join
a[b]
a[b, c]
a[b,]
a[(b, c)]
a[()]
a[b:c]
a[b:c:d]
a[:]
a[::]
a[:b]
a[b:]
a[::c]
a[b:c, d]
a[*b]
a[*b, c]
a[b:c, *d]
a[(b, c):d]
a[lambda: b]
a[lambda: b:c]
a[b if c else d:e]
a[(b := c)]
a[(b := c):d]
(a := b)
(a := b) + c
(a := (b, c))
(a := b if c else d)
[a := b, c]
f'{a}'
f'a{b}c'
f'{{}}{a}'
f'{a!r}'
f'{a!s:>{b}}'
f'{a:x}'
f'{a:{b}{c}.{d}}'
f'{a=}'
f'{a = !r:x}'
f"{'b'}"
f'{ {a: b} }'
f'{(lambda: a)}'
f'{a, b}'
f'{(a, b)}'
f'{a if b else c}'
f'{a or b}'
f'{[c for d in e]}'
f''
f'' 'b' f'{c}'
f'{a}' f'{b}'
f'it\\'s {a}'
f'\\n{a}\\t'
f"{f'{a}'}"
a[b][c](d)(e).f
not a.b
-a.b
-a[b]
-a()
await_ + 1
a if not b else -c
(a, *b) if c else d
x[y:z, ::2, ...]
"a" if "b" else "c"
a.b if c.d else e.f
int | None
list[int | str]
dict[str, list[tuple[int, ...]]]
Callable[[int, str], bool]
Callable[..., None]
Literal['a', "b", 1, -1, None, True, b'x']
Annotated[int, "doc", f(x=1)]
tuple[*Ts]
'Forward.Reference'
"'quoted'"
""".strip().replace("'''multi\nline'''", "'''multi line'''").splitlines()

failed = 0
for text in EXPRESSIONS:
    space = {}
    try:
        exec(f"from __future__ import annotations\nx: ({text})" if text != "a, b" else "x: 1", space)
        print(text.ljust(46), space["__annotations__"]["x"])
    except SyntaxError as e:
        print(text.ljust(46), "SyntaxError", e.msg)


async def f():
    def g(a: await_, b: 1 + 1 = 2, *c: *d, **e: "e") -> not None:
        h: print("never evaluated") = 1
        return h

    return g


class Mangled:
    __private: __hidden.__also = 1

    def method(self, __x: __y[__z]) -> Mangled: ...


try:
    f().send(None)
except StopIteration as e:
    print(e.value.__annotations__, e.value(1))
print(Mangled.__annotations__, Mangled.method.__annotations__)
lambdas: lambda x: [y for y in x if y][0] if x else {**x, "k": (1,)}
print(__annotations__)
