"""Line events of definitions, branches, matches, comprehensions and expressions on several lines."""
from traced import run


run("""\
def f():
  return [x for x in range(3)]
""")
run("""\
def f():
  return [x
   for x in range(2)
   if x]
""")
run("""\
def f():
  return {x: y for x in range(2) for y in (1,2)}
""")
run("""\
def d(a): return a
def f():
  @d
  @d
  def g(a,
      b=1):
    pass
  class C:
    'doc'
    x=1
    def m(self): pass
  return g
""")
run("""\
def g(*a): return 0
def f():
  x = g(1,
    2,
    3)
  y = (1 +
    x +
    2)
  z = [
   x,
   y,
  ]
  return x
""")
run("""\
def f():
  x = {
   'a': 1,
   'b': 2}
  y = (x
    .get('a'))
  z = x.get(
    'b',
    3
   )
""")
run("""\
def f():
  if (1 and
      2):
    x=1
  elif 3:
    y=1
  else:
    z=1
""")
run("""\
def f(a=5):
  if a == 1:
    x=1
  elif a == 2:
    y=1
  else:
    z=1
""")
run("""\
def f(a=5):
  if 0:
    x=1
  if 1:
    y=1
  if a: q=1
  assert a
  assert a, 'x'
  del a
  import sys
  from sys import path, \\
    argv
  global qq
  qq=1
""")
run("""\
def f(a=5):
  match a:
    case 1:
      x=1
    case 2 | 3:
      y=1
    case int(q) if q>7:
      z=1
    case [a,b]:
      pass
    case {'a': 1}: pass
    case _:
      w=1
  return 1
""")
run("""\
def f():
  g = lambda: 1
  return g()
""")
run("""\
def f():
  x = 1; y = 2
  return x if y else (
   3)
""")
run("""\
def f():
  s = f'''{1}
  {2}'''
  t = 'a' \\
   'b'
  a = b = 3
  a, b = 1, 2
  (a,
   b) = 1, 2
  a = [1,2,3][
   1]
""")
