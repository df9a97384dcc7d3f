"""ast.dump, ast.unparse and ast.get_source_segment of all kinds of syntax; unparsed text parses to the same tree."""
import ast,sys
src=[ "x = 1, 2\n(a, b), c = d\nfor i, j in k: pass\nelse:\n  z", "def f(a, b: int=1, /, c=2, *d, e, f=3, **g) -> int:\n  'doc'\n  return a\n\nclass C(B, metaclass=M):\n  '''multi\n  line'''\n  x: int = 1\n  (y): int\n  def m(self): ...\n  @property\n  def p(self):\n    yield\n    x = yield 1\n    yield from z\n    await q", 
 "a + b * c ** -d\n(a + b) * c\n(-a) ** b\n-a ** b\nnot a == b\n(not a) == b\na < b < c\na and b or c\na and (b or c)\n(a, b)[0]\na[b, c]\na[b:c, ::d]\na[(b, c):d]\na[()]\nlambda: 1\n(lambda x, *y, z=1, **k: x)(1)\n(a if b else c) if d else e\na if (b if c else d) else e\n[x for x in y if z if w]\n{x: y for x, y in z}\n{*a, *b}\n{**a, 'b': 1}\nf(*a, **b, c=1)\nf(x for x in y)\n(x := 5)\nf(y := 1)\n1 .real\n1.5.real\n(1).x\n'a' 'b'\nb'x\\xff'\n1e400\n1e400j\n...\nNone\na.b.c()[d](e)\n~a\n- - a\na @ b\na // b % c\na << b >> c\na & b | c ^ d\n(yield)\nawait_ = 1\n'''x\ny'''\nu'x'",
 "f'{a}'\nf'{a!r:>{w}}'\nf'a{{b}}{c}'\nf'{a}\\n'\nf\"{a['b']}\"\nf'{x=}'\nf'''{a}\n'''\nf'{ {1: 2} }'\nf'{(lambda: 1)}'\nf'{a:%Y-%m}'\nf'\\''\nf'{\"a\"}'\nf'{a}' 'b'",
 "import a.b as c, d\nfrom . import x\nfrom ..y import z as w\nfrom q import *\nglobal g, h\ndel a, b[0], (c, d)\nassert a, 'b'\nraise\nraise A from B\ntry:\n  a\nexcept (B, C) as d:\n  e\nexcept:\n  f\nelse:\n  g\nfinally:\n  h\ntry: a\nexcept* B: c\nwith a as b, c: d\nwith (a as (b, c)): e\nasync def f():\n  async for x in y: pass\n  async with z as w: pass\n  return [x async for x in y]\nwhile a:\n  break\nelse:\n  continue_\nif a: b\nelif c: d\nelif e: f\nelse: g\nif a:\n  b\nelse:\n  if c: d\n  e\na += 1\na //= b\na: int\nfor x in 1, 2: pass\nreturn_ = 1",
 "match x:\n  case 1 | 2: a\n  case [a, *b] if c: d\n  case {'x': y, **z}: w\n  case C(1, k=v): u\n  case None | True: t\n  case -1 | 1+2j: s\n  case a.b: r\n  case (1 | 2) as q: p\n  case [*_]: o\n  case _: n\ntype X[T: int, *Ts, **P] = list[T]\ndef g[T](x: T) -> T: pass\nclass D[T]: pass",
 "@a\n@b(1)\nclass C: pass\n\n@a\ndef f(): pass\nx\ndef g(): pass", "é = 'ñ'; x = é + '日本' + y", "if x:\n  def f(): pass\n  y", "def f():\n  r'''a\\b'''\n  global x", "'''a'b\"c'''\n'\\t'\n'\\n'\n\"it's\"", "x = (yield)\ndef f(): return (yield 1), 2\nlambda: (yield)\n(a, *b)\n*a, b = c\nprint(*a)\na[*b]\n"]
for s in src:
    t=ast.parse(s)
    print(ast.dump(t))
    print(ast.dump(t, include_attributes=True)[-300:])
    u=ast.unparse(t); print(u)
    assert ast.dump(ast.parse(u))==ast.dump(t), u
    print(ast.dump(t,indent=2)[:400]); print(ast.dump(t,annotate_fields=False)[:300])
    for n in ast.walk(t):
        if isinstance(n,ast.expr): print(repr(ast.get_source_segment(s,n)), end=" ")
    print()
    compile(t,"x","exec") if "yield" not in s and "await" not in s and "async" not in s and "continue" not in s else None
