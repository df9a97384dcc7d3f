"""Frames under trace: changed locals, f_trace of running frames, code of exec, generators, local trace functions."""
import sys
def show(frame,event,arg):
    n = frame.f_code.co_name
    a = arg.__name__ if event.startswith("c_") else (arg if not isinstance(arg,tuple) else arg[0].__name__)
    log.append((n,event,frame.f_lineno-base, a if not callable(a) else a.__name__))
def flush(title):
    print(title)
    for e in log: print("   ",e)
    log.clear()
log=[]; base=0
def f(n):
    return len([1]) + n
base=f.__code__.co_firstlineno
def gen():
    yield 1
    yield 2
# change locals
def changer(frame,event,arg):
    if event=="line" and frame.f_lineno==frame.f_code.co_firstlineno+2:
        frame.f_locals["x"]=99
    return changer
def g():
    x=1
    y=x
    return x,y
sys.settrace(changer)
print(g())
sys.settrace(None)
# f_trace_lines
def nolines(frame,event,arg):
    frame.f_trace_lines=False
    log.append((event,)); return nolines
sys.settrace(nolines); g(); sys.settrace(None); flush("nolines")
# local function returns None / other
def once(frame,event,arg):
    log.append((event,"once"))
    return other
def other(frame,event,arg):
    log.append((event,"other"))
    return None
sys.settrace(once); g(); sys.settrace(None); flush("other")
# f_trace on running frame
def local(frame,event,arg):
    log.append((event, frame.f_lineno-frame.f_code.co_firstlineno)); return local
def running():
    a=1
    sys._getframe().f_trace=local
    sys.settrace(lambda *a: None)
    b=2
    for i in range(2):
        c=i
        d=i
    sys.settrace(None)
    e=5
running(); flush("running")
# set the line
def setter(frame,event,arg):
    try: frame.f_lineno = "x"
    except Exception as e: log.append((type(e).__name__, str(e)))
    return None
sys.settrace(setter); g(); sys.settrace(None); flush("setter")
try: sys._getframe().f_lineno=3
except ValueError as e: print(e)
# exec'd code
def mod(frame,event,arg):
    if frame.f_code.co_filename=="<x>": log.append((frame.f_code.co_name,event,frame.f_lineno)); return mod
sys.settrace(mod)
exec(compile("'doc'\nx=1\nclass C:\n  y: int = 1\n  def m(self):\n    return 1\nC().m()\nz = [i for i in 'ab']\nw = {k: v\n  for k, v in {1: 2}.items()}\n","<x>","exec"),{})
eval(compile("(1,\n x)","<x>","eval"),{"x":1})
sys.settrace(None); flush("exec")
# deep: callback calls functions
def rec(frame,event,arg):
    f(1); return rec
sys.settrace(rec); g(); sys.settrace(None)
it = gen(); next(it)
sys.settrace(local); next(it); it.close(); sys.settrace(None); flush("gen")
print(sys._getframe().f_trace, sys._getframe().f_trace_lines, sys._getframe().f_trace_opcodes)
class Tr:
    def __call__(self, frame, event, arg):
        log.append((event, frame.f_code.co_name)); return self.loc
    def loc(self, frame, event, arg):
        log.append((event, "loc")); 
t=Tr(); sys.settrace(t); g(); print(sys.gettrace() is t); sys.settrace(None); flush("obj")
def deco():
    with open(__file__) as fh:
        pass
    try:
        raise KeyError(1)
    except (KeyError,
            ValueError):
        return 3
    finally:
        z=1
def outer(): deco()
sys.settrace(lambda fr,ev,a: local(fr,ev,a) if fr.f_code.co_name=="deco" else None); outer(); sys.settrace(None); flush("deco")
