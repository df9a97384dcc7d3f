"""Line events of simple statements and loops: jumps back count, also on one line."""
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
