# What the functions of gc accept, their errors, and which objects are tracked.
import gc, sys
def tryit(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
for call in (lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.collect("x"), lambda: gc.collect(1.5), lambda: gc.collect(0, 1), lambda: gc.collect(generation=0), lambda: gc.collect(gen=0),
    lambda: gc.get_objects(3), lambda: gc.get_objects(-2), lambda: gc.get_objects("x"), lambda: gc.get_objects(1.0), lambda: type(gc.get_objects(generation=None)), lambda: type(gc.get_objects(-1)), lambda: gc.get_objects(1, 2),
    lambda: gc.set_threshold(), lambda: gc.set_threshold(1, 2, 3, 4), lambda: gc.set_threshold("a"), lambda: gc.set_threshold(1.5), lambda: gc.set_debug(), lambda: gc.set_debug("x"), lambda: gc.set_debug(1.5), lambda: gc.set_debug(1, 2),
    lambda: gc.enable(1), lambda: gc.disable(1), lambda: gc.isenabled(1), lambda: gc.get_count(1), lambda: gc.get_stats(1), lambda: gc.is_tracked(), lambda: gc.is_tracked(1, 2), lambda: gc.is_finalized(), lambda: gc.freeze(1), lambda: gc.unfreeze(1), lambda: gc.get_freeze_count(1), lambda: gc.get_referrers(), lambda: gc.get_referents(), lambda: gc.get_threshold(1), lambda: gc.get_debug(2), lambda: gc.collect(2**40), lambda: gc.set_threshold(2**40), lambda: gc.set_threshold(5, True, None)):
    print(tryit(call))
gc.set_threshold(700, 10, 10)
print(gc.get_threshold(), gc.get_debug(), gc.isenabled(), gc.garbage, gc.callbacks)
gc.set_threshold(100); print(gc.get_threshold()); gc.set_threshold(100, 5); print(gc.get_threshold()); gc.set_threshold(700, 10, 10)
print(sorted(n for n in dir(gc)))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
class A: pass
objs = dict(none=None, int=1, float=1.5, str="s", bytes=b"", tup=(), tup1=(1, 2), tup2=([],), lst=[], d={}, d1={"a": 1}, d2={"a": []}, d3={"a": (1,2)}, s=set(), fs=frozenset(), a=A(), cls=A, fn=lambda: 1, m=A().__init__, b=len, bm=[].append, mod=sys, rng=range(3), sl=slice(1), it=iter([]), dit=iter({}), g=(x for x in ()), e=ValueError(), p=property(), cm=classmethod(len), sm=staticmethod(len), mv=memoryview(b""), ba=bytearray(), c=complex(1), en=enumerate([]), z=zip(), code=(lambda: 0).__code__, frame=sys._getframe(), ell=..., ni=NotImplemented, obj=object(), typ=type, ity=int, cell=(lambda q: lambda: q)(1).__closure__[0], mp=type.__dict__, sup=super(A, A()), gsd=A.__dict__["__dict__"], wd=int.__add__, md=list.append, ga=list[int], un=int | str, dk={}.keys(), rv=reversed([]), mt=map(len, []), ft=filter(None, []))
for k, v in objs.items(): print(k, gc.is_tracked(v), gc.is_finalized(v), end="; ")
print()
