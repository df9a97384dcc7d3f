"""With the future import annotations stay text, written back from the syntax tree."""
from __future__ import annotations


def f(
    a: int, b: undefined.name[0], *c: list[str | None], d: {"k": (1, 2), **x} = 1, **e: lambda q, *r, s=1: q + 1,
) -> 5 if 1 else (2, *y): ...


for name, text in f.__annotations__.items():
    print(name, repr(text))


class C:
    a: Not.Evaluated = 1
    b: "a string"
    c: f"{x!r:>{w}} {y=}"
    d: [i for i in range(10) if i % 2]
    e: not a and b or c
    f: -1 ** 2 + ~3
    g: a < b <= c is not d not in e
    h: x[1:2, ::3, ...]
    i: (1,)
    j: ()
    k: {1, 2}
    l: {}
    m: call(1, *args, k=2, **kw)
    n: (a if b else c).d
    o: (lambda: 0)()
    p: 1_000 + 0x1F + 1e10 + 1j
    q: b"bytes" + 'it\'s'
    r: (x for x in y)
    s: a @ b // c << d
    t: (1).real
    u: "con" "cat"
    v: (*a, b)
    w: (a, b)[0]
    x: (not a).b
    y: a ** -b
    z: {**a, 'b': 1}


for name, text in C.__annotations__.items():
    print(name, text)
x: int = 1
y: still.undefined
print(__annotations__)
