"""Line and exception events of try, finally, with and raise."""
from traced import run


run("""\
def f():
  try:
    x=1
  finally:
    y=2
  z=3
""")
run("""\
def f():
  try:
    return 1
  finally:
    y=2
""")
run("""\
def f():
  x=4
  try:
    return x
  finally:
    y=2
""")
run("""\
def f():
  try:
    1/0
  except ValueError:
    pass
  except ZeroDivisionError as e:
    pass
  else:
    q=1
  finally:
    y=2
""")
run("""\
def f():
  try:
    1/0
  except:
    x=1
  y=2
""")
run("""\
def f():
  try:
    1/0
  finally:
    x=1
  y=2
""")
run("""\
def f():
  try:
    1/0
  except KeyError:
    x=1
  y=2
""")
run("""\
class C:
  def __enter__(self): return 1
  def __exit__(self,*a): return True
def f():
  with C() as c:
    x=1
  with C():
    1/0
  y=2
""")
run("""\
class C:
  def __enter__(self): return 1
  def __exit__(self,*a):
    pass
def f():
  with C() as c, C():
    return 4
""")
run("""\
class C:
  def __enter__(self): return 1
  def __exit__(self,*a):
    pass
def f():
  with (C() as c,
      C() as d):
    x=1
  return 4
""")
run("""\
def f():
  raise ValueError(
    'x')
""")
run("""\
def f():
  def g():
    1/0
  try: g()
  except Exception: x=1
""")
run("""\
class I:
  n=0
  def __iter__(self): return self
  def __next__(self):
    self.n+=1
    if self.n>1: raise StopIteration
    return 1
def f():
  for i in I():
    x=1
""")
run("""\
def f():
  try:
    try:
      raise KeyError
    finally:
      a=1
  except KeyError as e:
    b=1
  return 1
""")
run("""\
def f():
  for i in range(2):
    try:
      continue
    finally:
      x=1
""")
run("""\
def f():
  for i in range(2):
    try:
      break
    finally:
      x=1
  return
""")
run("""\
def f():
  try:
    x=1
  except* ValueError:
    y=1
  try:
    raise ExceptionGroup('a',[ValueError(1)])
  except* ValueError:
    y=1
  z=1
""")
