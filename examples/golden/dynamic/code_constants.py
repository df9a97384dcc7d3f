"""co_consts, co_names and the other tables of code objects: after folding, without what is never reached."""

SNIPPETS = '''
x = 1
x = 1; y = 1.0; z = True
"doc"
"doc"; x = 1
1; 2; x
...
x = (1, 2)
x = (1, (2, 3), "a")
x = [1, 2, 3]
x = [1, 2]
x = {1, 2, 3}
x = {1, 2}
x = {"a": 1, "b": 2}
x = {"a": 1}
x = {1: 2, y: 3}
f(a=1, b=2)
f(1, *x, a=3)
x = 1 + 2
x = 1 + 2 + y
x = y + 1 + 2
x = -1
x = - -1
x = not 1
x = ~5
x = 2 ** 10
x = 2 ** 1000
x = 1 << 100
x = 1 << 1000
x = "a" * 5
x = "a" * 5000
x = (1,) * 5
x = (1,) * 500
x = "abc"[1]
x = (1, 2, 3)[1]
x = "abc"[0:2]
x = "%s" % y
x = "%s %d" % (y, z)
x = "%s" % (y,)
x = "%5s|%-3r" % (y, z)
x = "a" "b"
x = f"a{y}b" "c" f"{z}"
x = f"{1}"
x = f"{'a'}"
x = f"a" "b"
x = f"{y!r:>{w}}"
x = f"{y=}"
x = y if 1 else z
x = y if 0 else z
x = 1 and y
x = 0 and y
x = 1 or y
x = y and 1 or 2
x = y and 0
x = not y
x = y in [1, 2]
x = y in (1, 2)
x = y in {1, 2}
x = y not in [1, z]
x = y in ["a", [1]]
for x in [1, 2]: pass
for x in {1, 2}: pass
for x in (1, y): pass
for x in [1, y]: pass
x = [y for y in [1, 2]]
x = [y for y in (1, 2) if y in {3}]
x = (y for y in [1, 2])
if 1: x = 5
if 0: x = 5
if 0: x = 5
else: x = 6
if "a": x = 5
while 1: x = 5
while 0: x = 5
while 1: break
if x: y = 1
elif 0: y = 2
else: y = 3
assert 1
assert 0, "message"
assert x, "message"
def f(): pass
def f(): return 1
def f(): return None
def f(): return
def f(): "doc"
def f(): "doc"; return 5
def f(a=1, b=2): pass
def f(a=1, *, b=2, c=3): pass
def f(a: int = 1) -> str: pass
def f(a=[]): pass
def f(): return 1; x = 5
def f(): return x; return y
def f(): raise x; y = 5
def f():\\n  if x: return 1\\n  else: return 2\\n  return 3
def f():\\n  while 1: x = 1\\n  y = 5
def f():\\n  while True:\\n    if x: break\\n  return 5
def f():\\n  for x in y:\\n    continue\\n    z = 7\\n  return 8
def f():\\n  try: return 1\\n  except: return 2\\n  z = 5
def f():\\n  try: x = 1\\n  finally: y = 2
def f():\\n  with x: return 1
def f():\\n  with x as y: z = 2
def f():\\n  if 0: yield\\n  return 1
def f():\\n  x = 1\\n  def g(): return x\\n  return g
def f(*a, **k): x = a; global y; y = 5
async def f(): await x; return 1
async def f():\\n  async for x in y: z = 2
async def f():\\n  async with y as x: z = 2
def f(): yield 1
def f(): x = yield; y = yield 2
def f(): yield from x
lambda: 1
lambda x, y=2: x
f = lambda: None
class A: pass
class A: "doc"
class A: x = 1
class A:\\n  def f(self): return super().x
class A(B, c=1): pass
class A:\\n  x: int = 1\\n  y: str
@d\\ndef f(): pass
import a
import a.b
import a.b as c
import a, b
from a import b
from a import b as c, d
from . import a
from ..a import b
from a import *
del x, y.z, w[0]
x.y = 1
x[1] = 2
x[1:2] = 3
x = y[1:2]
x = y[1:2:3]
x = y[:]
x += 1
x.y += 2
x[1] += 3
x: int = 5
x: int
(x): int = 5
x.y: int = 6
x = y = 5
x, y = 1, 2
x, y = y, x
x, *y = [1, 2, 3]
[x, y] = (1, 2)
x = 1,
x = *y, 1
x = 10**20
x = 1e10; y = 1e10; z = 1e10 + 0
x = 0.0; y = -0.0; z = 0
x = 1j; y = 1 + 2j
x = b"a"; y = b"a"
x = "é"; y = "a b"
x = None; y = True; z = ...
raise x from y
try: pass\\nexcept A as e: pass
try: pass\\nexcept (A, B): pass
try: pass\\nexcept* A as e: x = 1
match x:\\n  case 1: y = 2
match x:\\n  case -1: y = 2
match x:\\n  case 1+2j: y = 2
match x:\\n  case "a" | "b": y = 2
match x:\\n  case [1, y]: z = 2
match x:\\n  case {"a": y, "b": 2}: z = 2
match x:\\n  case A(1, b=y): z = 2
match x:\\n  case None: y = 1\\n  case _: y = 2
def f[T](x: T) -> T: pass
class A[T]: pass
type X = int
type X[T: int] = T
global x; x = 1
with open(1) as f, g(2): pass
print("a" if x else "b")
x = 1 if y else 2
x = (1 if y else 2) + 3
x = [*y]
x = {**y, "a": 1}
x = {*y, 1}
x = y[0] + y["a"]
x = y[-1]
x = 1 < 2
x = 1 < y < 3
x = "a" < "b"
x = "a" + "b"
x = "a" + b"b"
x = 1 / 0
x = 1 // 2
x = 1 % 2
x = (1, 2) + (3, 4)
x = [1, 2] + [3]
x = -(1, 2)[0]
x = (1, 2, y)[0]
x = [i for i in range(3)]
x = {i: i for i in range(3)}
x = [j for i in range(3) for j in range(i) if j]
def f():\\n  nonlocal_ = [i for i in x]\\n  return [lambda: i for i in y]
'''.strip().replace("\\\\n", "\\n").splitlines()
def shown(c, depth=0):
    pad = "   " * depth
    print(pad, c.co_name, "consts", [k if not hasattr(k, "co_code") and not hasattr(k, "co_consts") else "<code>" for k in c.co_consts], "names", c.co_names, "vars", c.co_varnames, "cells", c.co_cellvars, "free", c.co_freevars, "flags", c.co_flags, "args", c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, "first", c.co_firstlineno, "q", c.co_qualname)
    for k in c.co_consts:
        if hasattr(k, "co_consts"):
            shown(k, depth + 1)
n = 0
i = 0
while i < len(SNIPPETS):
    s = SNIPPETS[i]
    while i + 1 < len(SNIPPETS) and SNIPPETS[i + 1].startswith(("else", "elif")):
        i += 1
        s += "\n" + SNIPPETS[i]
    s = s.replace("\\n", "\n")
    i += 1
    n += 1
    print("##", n, repr(s))
    try:
        shown(compile(s, "<s>", "exec"))
    except SyntaxError as e:
        print(e)
