"""A metaclass whose mro() assigns bases, leaves the class out, or looks at classes that are not complete."""
class Base: pass
class Meta2(Base, type): pass
class E(metaclass=Meta2): pass
print(type(E.__dict__))
import types
class Module2(Base, types.ModuleType): pass
m = Module2("spam")
print(type(m.__dict__))
for o in E, m:
    try: o.__dict__ = {}
    except Exception as e: print(type(e).__name__, e)
class B: pass
class M(type):
    def mro(cls):
        del M.mro
        return (B,)
try:
    class A(metaclass=M): pass
except TypeError as e: print(e)
class M(type):
    def mro(cls):
        if cls.__mro__ is None and cls.__name__ != 'X':
            try:
                class X(cls): pass
            except TypeError as e: print(e)
        return type.mro(cls)
class A(metaclass=M): pass

ready = False
class M(type):
    def mro(cls):
        if ready:
            if cls.__name__ == 'B1':
                B2.__bases__ = (B1,)
            if cls.__name__ == 'B2':
                B1.__bases__ = (B2,)
        return type.mro(cls)
class A(metaclass=M): pass
class B1(A): pass
class B2(A): pass
ready = True
try: B1.__bases__ += ()
except TypeError as e: print(e)
ready = False

class M(type):
    def mro(cls):
        global ready
        if ready and cls.__name__ == 'C':
            ready = False
            C.__bases__ = (B2,)
        return type.mro(cls)
class A(metaclass=M): pass
class B1(A): pass
class B2(A): pass
class C(A): pass
ready = True
C.__bases__ = (B1,)
B1.__bases__ = (C,)
print(C.__bases__, B2.__subclasses__(), B1.__subclasses__(), B1.__bases__, C.__subclasses__())
class M(type):
    def mro(cls):
        global ready
        if ready and cls.__name__ == 'C':
            if C.__bases__ == (B2,): ready = False
            else:
                C.__bases__ = (B2,)
                raise KeyError('x')
        return type.mro(cls)
class A(metaclass=M): pass
class B1(A): pass
class B2(A): pass
class C(A): pass
ready = True
try: C.__bases__ = (B1,)
except KeyError as e: print(repr(e))
B1.__bases__ = (C,)
print(C.__bases__, C.__mro__)
