"""Corners of import statements, module objects, code objects and the locals of comprehensions."""
import sys, types, importlib
def t(f,*a,**k):
    try: print(repr(f(*a,**k)).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e)
# imports
m=types.ModuleType("m1"); m.__all__=["a","b"]; m.a=1; sys.modules["m1"]=m
t(exec,"from m1 import *"); m.b=2; exec("from m1 import *"); print(a,b)
m.__all__=("a",5); t(exec,"from m1 import *"); m.__all__="ab"; exec("from m1 import *"); m.__all__={}; t(exec,"from m1 import *"); m.__all__=None; t(exec,"from m1 import *"); del m.__all__; m._p=1; ns={}; exec("from m1 import *",ns); print(sorted(k for k in ns if k[:2]!="__"))
t(exec,"import m1.sub"); t(exec,"from m1 import zork"); t(exec,"from m1.x import y"); t(exec,"from . import q",{}); t(exec,"from . import q",{"__package__":""}); t(exec,"from . import q",{"__package__":"nopkg"}); t(exec,"from . import q",{"__package__":5}); t(exec,"from .. import q",{"__package__":"m1"}); t(exec,"from .x import q",{"__name__":"m1","__path__":[]}); t(exec,"import nope.x"); t(exec,"import sys.x"); t(exec,"import sys as s, nope2")
class Mod(types.ModuleType):
    def __getattr__(self,n):
        if n.startswith("__"): raise AttributeError(n)
        return "dyn "+n
sys.modules["dyn"]=Mod("dyn"); exec("from dyn import p, q as r\nprint(p,r)"); exec("import dyn\nprint(dyn.z)")
sys.modules["obj"]=5; t(exec,"import obj; print(obj)"); t(exec,"from obj import real"); t(exec,"from obj import zip2")
t(__import__,"m1",fromlist=("a",)); t(__import__,"m1",{},{},(),1); t(__import__,"m1",level=-1); t(__import__,""); t(__import__,5); t(__import__,"m1",None,None,None,0)
def hook(name,g,l,f,lev): return (name,f,lev)
import builtins
ns={"__builtins__":{"__import__":hook}}; exec("import a.b.c\nfrom x import y" if 0 else "import a.b.c",ns); print(ns["a"])
t(exec,"import a.b as q",ns); t(exec,"from a import *",ns)
t(importlib.import_module,"m1.x"); t(importlib.reload,m); t(importlib.import_module,".a","m1")
def g(): pass
g.__module__=5
print(m, types.ModuleType("x").__dict__.keys(), repr(types.ModuleType("q","doc").__doc__)); t(types.ModuleType); t(types.ModuleType,5)
m=types.ModuleType("w"); del m.__name__; t(repr,m); t(getattr,m,"zz"); m.__dict__["__getattr__"]=lambda n: n*2; print(m.zz); m.__dir__=lambda: ["b","a"]; print(dir(m)); t(setattr,m,"__dict__",{}); t(delattr,m,"nope")
# code objects
def f(a,b=1,*,c=2): x=[i for i in range(a)]; return lambda: x
c=f.__code__
t(setattr,f,"__code__",5); t(setattr,f,"__code__",(lambda: f2).__code__); f.__code__=f.__code__.replace(co_name="qq"); print(f.__name__, f.__code__.co_name)
def mk():
    z=1
    def q(): return z
    return q
t(setattr,f,"__code__",mk().__code__); t(setattr,mk(),"__code__",c); t(types.FunctionType,mk().__code__,{}); t(types.FunctionType,mk().__code__,{},closure=(types.CellType(9),)); print(types.FunctionType(mk().__code__,{},closure=(types.CellType(9),))())
t(types.CodeType); t(c.replace,co_firstlineno=-1); t(c.replace,co_name=5); t(c.replace,co_flags="x"); print(c.replace(co_firstlineno=99).co_firstlineno, c.replace(co_filename="zz").co_filename, c.replace(co_qualname="A.b").co_qualname)
try: exec(compile("def f():\n  1/0\nf()","name.py","exec").replace(co_filename="other.py"))
except ZeroDivisionError as e:
    tb=e.__traceback__
    while tb: print(tb.tb_frame.f_code.co_filename.split("/")[-1], tb.tb_lineno); tb=tb.tb_next
print(len({c,c.replace(),c.replace(co_name="v")}), c==5, c!=c.replace(), c in [c.replace()])
# comprehension frames / locals
def h(p):
    q=1
    return [sys._getframe().f_code.co_name for _ in "a"], list(sys._getframe().f_code.co_name for _ in "a"), {k for k in locals()}, [*map(lambda _: sys._getframe().f_code.co_name,"a")]
print([sorted(x) if isinstance(x,set) else x for x in h(1)])
class Q:
    a=[1,2]; b=[x for x in a]; t2=[y for _ in a for y in "z"]
    try: c=[x+n for x in a for n in nothing]
    except NameError as e: print(e)
    d=lambda: 1
print(Q.b, Q.t2)
def loc():
    d=locals(); x=1; e=locals(); print(d is e, d); exec("x=5"); print(x); eval("[d for d in 'q']"); print(type(d)); del x; print("x" in locals(), "x" in d)
loc()
def upd(): locals().update(zz=1); t(lambda: zz)
upd()
print((lambda: (yield))().gi_code.co_flags, (x for x in ()).gi_frame.f_locals.keys())
def inner_locals():
    v=1
    class W:
        v=v if 0 else 2
        print(sorted(k for k in locals() if k[0]!="_"))
    return W.v
t(inner_locals)
import copy
print(copy.copy(c) is c, copy.deepcopy(c) is c)
