"""References that threads hold, where finalizers run, deep recursion, many threads."""
import threading, sys, weakref, gc
class D:
    def __init__(self, n): self.n=n
    def __del__(self): print('del', self.n, threading.current_thread().name)
d=D('shared')
ready=threading.Event(); go=threading.Event()
def w(x):
    ready.set(); go.wait(); 
    print('refs', sys.getrefcount(x))
    del x
t=threading.Thread(target=w, args=(d,), name='W'); t.start(); ready.wait()
print(sys.getrefcount(d)); del d; go.set(); t.join(); print('joined')
r=weakref.ref(t); del t; print(r() is None)
def cyc():
    a=D('cycle'); a.me=a; del a; gc.collect()
t=threading.Thread(target=cyc, name='C'); t.start(); t.join()
x=D('local'); loc=threading.local()
def l(): loc.v=D('in local')
t=threading.Thread(target=l, name='L'); t.start(); t.join()
print(weakref.getweakrefcount(t), sys.getrefcount(t))
e=None
def bad():
    y=D('in failing frame')
    raise ValueError
threading.excepthook=lambda a: print('hook', a.exc_type.__name__)
t=threading.Thread(target=bad, name='B'); t.start(); t.join(); print('after')
res=[]
def rec(n): 
    return 0 if n==0 else 1+rec(n-1)
sys.setrecursionlimit(20000); threading.stack_size(512*1024*1024)
t=threading.Thread(target=lambda: res.append(rec(15000))); t.start(); t.join(); print(res)
ts=[threading.Thread(target=lambda: None) for _ in range(300)]
for t in ts: t.start()
for t in ts: t.join()
ev=threading.Event(); ts=[threading.Thread(target=ev.wait) for _ in range(200)]
for t in ts: t.start()
ev.set()
for t in ts: t.join()
print(len({threading.get_ident()}|{t.ident for t in ts}))
