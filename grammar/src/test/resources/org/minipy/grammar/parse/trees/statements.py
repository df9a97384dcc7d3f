# a comment
x = 1; y = 2;
x = y = z = 1
x, *y = [a, b.c, d[0]] = (e, (f, g)) = 1
(x) = 1
x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x @= 1; x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1; x **= 1
x += yield
x.y += a, b
x: int
x: int = 1
(x): int = 1
x.y: int
x[0]: a = *b, c
x: (yield)
del x, y.z, w[0]
del (x, y), [z]
del (x)
del x,
assert x
assert x, y
raise
raise x
raise x from y
return_ = 1
import a, b.c, d.e as f
from a import b
from a.b import c as d, e
from . import a
from .. import (a, b as c,)
from ...a.b import (c)
from .... import d
from a import *
global g, h
pass
type A = int
type B[T, U: int, *Ts, **P] = list[T]
type = type
type(x)
def f(): pass
def f(a, b=1, /, c: int = 2, *args: *Ts, d, e: int = 3, **kwargs: int) -> int:
  nonlocal x, y
  return
def f(a, *, b): return a, b
def f(a, /): return *a, b
def f(*args,): pass
def g[T: (int, str), *Ts](x: T) -> T: ...
@a.b(c)
@d := e
def f():
    """doc"""
    if x:
        pass
    elif y:
        pass
    elif z: pass; pass;
    else:
        return 1
    while x: break
    while (x := y):
        continue
    else:
        pass
@dec
class A: pass
class A(): x = 1
class A[T](B, *C, metaclass=M, **D):
	def f(self): pass
for x in y: pass
for x, *y in a, *b:
  pass
else:
  pass
for (x) in y: pass
for x.y in z: pass
try: pass
finally: pass
try:
  pass
except A: pass
except (B, C) as e: pass
except: pass
else: pass
finally: pass
try: pass
except* A as e: pass
except *B: pass
with a: pass
with a as b, c as (d, e): pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c, d as e,): pass
with (a, b) as c: pass
with (a).b as c: pass
with (yield): pass
with (a for b in c): pass
with (a := b): pass
with (*a, b): pass
with a as (b): pass
with a as b[0], (c): pass
@dec
async def f():
  async with a as b, c: pass
  async with (a as b): pass
  async for x in y: pass
  else: pass
  await x
if x:
  y

  # comment
  z
 # comment
if x: y
if 1:
	if 2:
	        x
x = (1,
  # comment
2)
x = 1 + \
  2
if x:
   a = """
b"""
