a + b - c * d / e // f % g @ h ** i
-a ** -b ** +c
~a & b | c ^ d << e >> f
not a and b or not c and not d
not not a
a < b <= c == d != e > f >= g is h is not i in j not in k
a == (b == c) == d
(a + b) * (c)
((a)).b
a if b else c if d else e
lambda: 0
lambda x, /, y=1, *z, k, l=2, **m: x + y
lambda *, a: a
lambda *a, b=1,: a
lambda x: lambda y: x if y else x
a.b.c[d][e:f](g)(h, *i, j=k, **l)
f(x for x in y)
f((x for x in y), z)
f(a := 1, b=2, *c, **d, e=3,)
f(**a, b=1, **c)
a[1], a[1:2], a[1:2:3], a[:], a[::], a[:1], a[1:], a[::2], a[1, 2:3, ...], a[b,], a[*b], a[*b, c], a[x := 1]
[x for x in y if a if b for z in w]
{x for x, in y}
{x: y for x, y in z if (lambda: x)}
(x async for x in y)
[a for b.c, (d, *e), f[0] in g]
[y := 1, (z := 2)]
await_ = 1
async def f():
  await a ** 2 + -await b
  x = yield
  x = yield a, *b
  x = yield from c
  return [await d async for d in e]
(yield)
a, b
a,
*a, b
x = *a, b
é.ﬁ = 'ﬁ', ª
f"{a}{b!r:>{c}}{{d}}"
