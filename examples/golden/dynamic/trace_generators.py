"""Call and return events of generators and coroutines, once for each resumption."""
import sys


def run(src, name="f", args=()):
    ns = {}
    exec(compile(src, "<s>", "exec"), ns)
    out = []
    def tracer(frame, event, arg):
        if frame.f_code.co_filename != "<s>":
            return None
        if event == "exception":
            shown = "=" + arg[0].__name__
        elif event == "return":
            shown = "=" + (repr(arg) if isinstance(arg, (int, list, dict, type(None))) else type(arg).__name__)
        else:
            shown = ""
        out.append(f"{frame.f_code.co_name}:{frame.f_lineno}:{event[0]}{shown}")
        return tracer
    sys.settrace(tracer)
    try:
        ns[name](*args)
    except BaseException as e:
        out.append(repr(e))
    finally:
        sys.settrace(None)
    print(src.strip())
    print("  ", " ".join(out))


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
