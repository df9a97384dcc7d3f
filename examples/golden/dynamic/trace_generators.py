"""Call and return events of generators and coroutines, once for each resumption."""
from traced import run


run("""\
def f():
  return list(x for x in range(2))
""")
run("""\
def g():
  yield 1
  x = yield 2
  return 3
def f():
  for i in g():
    a=i
""")
run("""\
def g():
  yield 1; yield 2
def f():
  it=g()
  next(it)
  try:
    it.throw(KeyError)
  except KeyError: pass
""")
run("""\
def g():
  try:
    yield 1
  except KeyError:
    yield 5
def f():
  it=g()
  next(it)
  it.throw(KeyError)
  it.close()
""")
run("""\
def g():
  yield from (1,2)
def f():
  return list(g())
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
async def g():
  return 3
async def h():
  x = await g()
  return x
def f():
  try: h().send(None)
  except StopIteration: pass
""")
