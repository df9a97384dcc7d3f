# In which order the collector finds what a function leaves behind.
import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
def t(f):
    f(); gc.collect(); print([type(o).__name__ for o in gc.garbage]); gc.garbage.clear()
def a():
    class C: pass
def b():
    class C: pass
    s = {C}; C.s = s
def c():
    def f(): return f
def d():
    e = ValueError(); e.x = e
def e():
    t = ([],); t[0].append(t)
def f():
    class C:
        __slots__ = ("x", "y")
        z = []
        def m(self): pass
def g():
    class C(int):
        @property
        def p(self): return 1
def h():
    class M(type): pass
    class C(metaclass=M): pass
for q in (a, b, c, d, e, f, g, h): t(q)
