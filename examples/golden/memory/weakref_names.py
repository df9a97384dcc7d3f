# The name in the repr of a weak reference is the one that the type defines.
import weakref
class C: pass
o = C(); o.__name__ = 'inst'; print(repr(weakref.ref(o)).split(' at ')[-1].endswith("(inst)>"), repr(weakref.ref(o)).count('('))
class D:
    __name__ = 'cls'
d = D(); print(repr(weakref.ref(d)).count('(cls)'))
class E(dict):
    def __getattr__(self, x): return self[x]
e = E(); print(repr(weakref.ref(e)).count('('))
print(repr(weakref.ref(C)).count('(C)'), repr(weakref.ref(print)).count('(print)'))
def f(): pass
print(repr(weakref.ref(f)).count('(f)'))
