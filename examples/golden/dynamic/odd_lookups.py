# Instance dicts with other keys than str, throw() that cannot make its exception, namespaces that are no dict,
# comprehensions that bind items, groups that end while keys are compared, a class that loses its __getattr__.
import sys
class A: pass
a=A(); a.__dict__[1]=1; print(sys.getsizeof(a.__dict__)); a.x=2; print(a.__dict__, sys.getsizeof(a.__dict__))
b=A(); b.x=1; b.__dict__[2]=3;print(sys.getsizeof(b.__dict__)); b.z=5; print(b.__dict__)
def g():
    try: yield
    except BaseException as e: print(type(e), e); yield 5
class E(Exception):
    def __new__(cls, *a): return 5
class E2(Exception):
    def __init__(self, a): pass
for x in (E, E2, UnicodeDecodeError):
    i=g(); next(i); print(i.throw(x))
async def c(): return 1
x=c()
try: x.send(None)
except StopIteration: pass
for f in (lambda: x.send(None), lambda: x.throw(ValueError('v')), x.close, lambda: x.throw(ValueError)):
    try: f()
    except BaseException as e: print(repr(e), repr(e.__context__))
class NS:
    def __init__(self): self.d={}
    def __getitem__(self,k): print('get',k); return self.d[k]
    def __setitem__(self,k,v): print('set',k,v); self.d[k]=v
exec('x: int = 1\ny: str', {}, NS())
class NS2(NS):
    def __getitem__(self,k): raise ValueError(k)
try: exec('x: int', {}, NS2())
except ValueError as e: print(e)
async def source(): yield 10
async def l():
    tgt=[0]
    r=[tgt[0] async for tgt[0] in source()]
    q=[x for x in (1,) for tgt[0] in (x,)]
    return r, q, tgt
import asyncio; print(asyncio.run(l()))
def ll():
    tgt=[0]; return [tgt[0] for tgt[0] in range(3)], tgt
print(ll())
def l3():
    tgt=[0]; return [(lambda: tgt)() for tgt[0] in range(3)], {tgt[0]: tgt[0] for tgt[0] in 'ab'}, tgt
print(l3())


from itertools import groupby
class K:
    def __init__(self, v): pass
    def __eq__(self, other):
        global i
        i += 1
        if i == 1: next(g, None)
        return True
i = 0
g = next(groupby(range(10), K))[1]
for j in range(2): print(next(g, None))
class E:
    def __getattr__(self, name): raise AttributeError(name)
    def __getattribute__(self, name):
        del E.__getattr__
        raise AttributeError(name)
try: E().attr
except AttributeError as e: print(e)
