"""Line events of simple statements and loops: jumps back count, also on one line."""
from traced import run


run("""\
def f(): return 1
""")
run("""\
def f():
  pass
  pass
""")
run("""\
def f():
  'doc'
  1
  x=1
  'str'
  ...
""")
run("""\
def f():
  for i in range(2): pass
""")
run("""\
def f():
  for i in range(2):
    pass
""")
run("""\
def f():
  for i in range(2):
    if i: continue
    else:
      x=1
  else:
    y=1
""")
run("""\
def f():
  n=2
  while n: n-=1
  return n
""")
run("""\
def f():
  n=2
  while n:
    n-=1
  else:
    n=5
""")
run("""\
def f():
  n=0
  while True:
    n+=1
    if n>2: break
  return n
""")
run("""\
def f():
  n=0
  while 1:
    n+=1
    if n>2:
      break
""")
run("""\
def f():
  for i in (1,
    2):
    break
  else:
    pass
  x: int = 3
  y: int
  x += 1
""")
