"""The class of a module can be replaced by a subclass of module without slots."""
import types
class C(types.ModuleType):
    def m(self): return 5
m = types.ModuleType("foo")
m.__class__ = C
print(type(m), m.m())
class S(types.ModuleType):
    __slots__ = ["a"]
try:
    m.__class__ = S
except TypeError as e: print(e)
s = S("x"); s.a = 5; print(s.a, s.__dict__["__name__"])
class D(types.ModuleType):
    __slots__ = ()
m.__class__ = D
print(type(m))
try:
    m.a
except AttributeError as e: print(e)
