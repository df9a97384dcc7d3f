"""Corners of exec, eval and compile: arguments, closures, builtins, frames, scopes."""
import sys, types, builtins
def t(f,*a,**k):
    try: print(repr(f(*a,**k)).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e)
# exec / eval argument forms
t(exec,"x=1",{}, closure=None); t(exec,"x=1",closure=()); t(eval,"1",globals={}); t(eval,"1",{},locals=None); t(exec,"1",globals={})
def outer():
    a=1; b=2
    def inner(): return a+b
    return inner
inn=outer()
t(exec, inn.__code__, {}, closure=inn.__closure__); t(eval, inn.__code__); t(exec, inn.__code__, {}, closure=(1,2)); t(exec, inn.__code__, {}, closure=inn.__closure__[:1]); t(exec, inn.__code__, {}, closure=list(inn.__closure__)); t(exec, (lambda:1).__code__, {}, closure=inn.__closure__)
t(eval,"x:=1"); t(eval,"(y:=1)"); t(eval,""); t(eval," 1 "); t(eval,"\n1"); t(eval,"1\n\n"); t(eval,"1;2"); t(eval,b"1+1"); t(eval,bytearray(b"2")); t(eval,memoryview(b"3")); t(eval,"#c"); t(eval,"lambda: (yield)"); t(eval,"[a for a in range(3)]",{}); t(eval,"locals()",{},{}); t(eval,"dir()",{},{"q":1})
t(compile,"1","f","exec",flags=1); t(compile,"1","f","exec",optimize=5); t(compile,"1",b"f","eval"); t(compile,"1",5,"eval"); t(compile,"1","f","evil"); t(compile,5,"f","eval"); t(compile,"1\0","f","eval"); t(compile,"x","f","single"); t(compile,"assert 0","f","exec",optimize=1); t(compile,"1","f"); t(compile); t(compile,"é","f","eval"); t(compile, b"\xff", "f","eval")
for o in (-1,0,1,2):
    ns={}; exec(compile("def f():\n 'doc'\n assert 0\n return __debug__","f","exec",optimize=o),ns)
    t(ns["f"]); print(ns["f"].__doc__)
# builtins
ns={"__builtins__":{"len":len}}; t(eval,"len('ab')",ns); t(eval,"print",ns); ns={"__builtins__":types.SimpleNamespace(x=5)}; t(eval,"x",ns); ns={"__builtins__":None}; t(eval,"len",ns); t(exec,"class A: pass",{"__builtins__":{}}); t(exec,"import sys",{"__builtins__":{}}); t(exec,"import sys",{"__builtins__":{"__import__":lambda *a: print(a[0],a[3:])}})
g={}; exec("",g); print(list(g), g["__builtins__"] is builtins.__dict__, __builtins__ is builtins)
f=types.FunctionType(compile("len","x","eval"),{"__builtins__":{"len":5}}); print(f(), f.__builtins__)
f=types.FunctionType((lambda: len).__code__,{}); t(f); print(f.__builtins__ is builtins.__dict__)
# globals in function with modified builtins
def h(): return __name__
print(types.FunctionType(h.__code__,{"__name__":"q"})())
# frames
def fr():
    f=sys._getframe(); x=1
    return f
f=fr(); print(f.f_code.co_name, f.f_locals.keys(), f.f_back is sys._getframe(), f.f_lineno-f.f_code.co_firstlineno, f.f_globals is globals(), f.f_builtins is builtins.__dict__); f.clear(); print(f.f_locals)
t(setattr,f,"f_locals",{}); t(setattr,f,"f_code",1); t(setattr,f,"f_trace_lines",5); t(delattr,f,"f_trace_lines"); t(delattr,f,"f_trace"); t(delattr,f,"f_lineno"); t(setattr,f,"f_trace",5); print(f.f_trace); t(setattr, f,"x",1); t(type(f)); t(sys._getframe,100); t(sys._getframe,"x"); t(sys._getframe,-1)
t(sys._getframe().clear)
def g():
    yield sys._getframe(); yield 2
it=g(); fr2=next(it); print(fr2 is it.gi_frame, fr2.f_back, fr2.f_lineno-fr2.f_code.co_firstlineno); t(fr2.clear); print(it.gi_frame, list(it))
class K:
    loc=sys._getframe().f_locals
    a=1
    print(sorted(loc)[-2:], loc is locals(), sys._getframe().f_code.co_name, sys._getframe().f_code.co_flags)
    exec("zz=5"); print(zz)
    def m(self): 
        exec("q=1"); 
        return locals().get("q"), sorted(vars())
t(K().m)
# nested scopes in exec
t(exec,"def f():\n  nonlocal x\n"); t(exec,"nonlocal x"); t(exec,"x=1\ndef f():\n  global x\n  x=2\nf()\nprint(x)",{}); t(exec,"x=1\nclass A:\n  print(x)\n  x=2\n  def f(s): return x\nprint(A().f())",{}); t(exec,"x=1\nclass A:\n  print(x)\n  x=2\n  def f(s): return x\nprint(A().f())",{}, {})
t(exec,"[print(i,j) for i in 'a' for j in range(n)]",{"n":1}); t(exec,"n=1\nprint([n for _ in 'a'])",{}, {}); t(exec,"n=1\nprint(list(n for _ in 'a'))",{}, {}); t(exec,"def f(): print(locals()); return [locals() for x in 'a']\nprint(f())",{})
t(exec,"del q",{}); t(exec,"del q",{}, {}); t(exec,"for i in []: pass\nprint(i)",{}); t(exec,"import os as q, sys\nprint(sorted(k for k in locals()))",{}, {}); t(exec,"from sys import *\nprint('path' in dir())",{},{}); t(exec,"def f():\n  from sys import *"); t(exec,"return"); t(exec,"yield 1"); t(exec,"await x"); t(exec,"break"); t(exec,"print(__name__)",{}); t(exec,"print(__name__)"); t(exec,"__name__='z'\nclass A: pass\ndef f(): pass\nprint(A.__module__,f.__module__)",{}); t(exec,"class A: pass\nprint(A.__module__, A)",{}); t(exec,"class A: pass\nprint(A.__module__)",{"__name__":5})
