"""All trace events of small programs: context managers, recursion, metaclasses, nested handlers, matches."""
import sys
log=[]
def tr(frame,event,arg):
    if frame.f_code.co_filename!="<s>": return None
    log.append((frame.f_code.co_name,event[0],frame.f_lineno, arg[0].__name__ if event=="exception" else None)); return tr
def run(src):
    ns={"log":log,"sys":sys}
    code=compile(src,"<s>","exec")
    sys.settrace(tr)
    try: exec(code,ns)
    except BaseException as e: log.append(repr(e))
    sys.settrace(None)
    print(*log); log.clear()
run("import contextlib\n@contextlib.contextmanager\ndef cm():\n  try:\n    yield 1\n  finally:\n    x=2\nwith cm() as c:\n  y=c\ntry:\n  with cm():\n    1/0\nexcept ZeroDivisionError:\n  pass\n")
run("def f(n):\n  if n==0:\n    raise KeyError\n  f(n-1)\ntry:\n  f(2)\nexcept KeyError:\n  pass\n")
run("class M(type):\n  def __call__(cls,*a):\n    return type.__call__(cls,*a)\nclass C(metaclass=M):\n  def __init__(self,x):\n    self.x=x\nC(1)\nsorted([3,1],key=lambda v: -v)\n")
run("def d(f):\n  def w(*a):\n    return f(*a)\n  return w\n@d\ndef q(x):\n  return x\nq(1)\n")
run("x = [i for i in range(3) if i\n  if i > 1]\ny = {k: v for k, v in zip('ab', (1,2))}\nz = sum(i for i in range(2))\n")
run("def f():\n  x = 0\n  while x < 3:\n    x += 1\n    if x == 2:\n      continue\n    for j in range(2):\n      if j: break\n    else:\n      y=1\n  else:\n    z=1\n  return x\nf()\n")
run("def f():\n  try:\n    try:\n      1/0\n    except ZeroDivisionError as e:\n      raise ValueError from e\n    finally:\n      a=1\n  except ValueError:\n    b=2\n    return 3\n  finally:\n    c=4\nf()\n")
run("class P:\n  @property\n  def v(self):\n    return 1\n  def __eq__(s,o):\n    return True\n  __hash__=None\n  def __del__(s):\n    t=1\np=P()\np.v\np==1\ndel p\n")
run("def f(a=lambda: 1,\n      *,\n      b=(1,\n         2)):\n  return a()\nf()\nf(\n  b=5\n)\n")
run("def f(x):\n  match x:\n    case {'a': [1, *r]}:\n      return r\n    case str() as s if (s\n        == 'q'):\n      return s\n    case _: return None\nf({'a':[1,2]}); f('q'); f(5)\n")
run("x: int = 1\nif x: y = 2\nelif y: z=1\ny = x if x else 2\nassert (x,\n 'y')\ndel x, y\nglobal w\nw = 1; v = 2\n'str'\n...\n")
run("def f():\n  return (yield)\ng=f()\nnext(g)\ntry:\n  g.send(5)\nexcept StopIteration: pass\ng=f(); next(g)\ng.close()\n")
run("def f():\n    for x in (1, 2): \n        try: \n            if x: continue\n        finally: y=1\n    with open('/dev/null') as fh: \n        for line in fh: pass\n    return 1\nf()\n")
