# A __del__ that gives its object another class: each class loses the instances that it has.
import sys
class O: pass
class A:
    def __del__(self): self.__class__ = O
r = sys.getrefcount(A), sys.getrefcount(O)
for i in range(5): A()
print(sys.getrefcount(A) - r[0], sys.getrefcount(O) - r[1])
l = [A() for x in range(100)]
print(sys.getrefcount(A) - r[0], sys.getrefcount(O) - r[1])
del l
print(sys.getrefcount(A) - r[0], sys.getrefcount(O) - r[1])
class FooStr(str):
    def __float__(self): return float(str(self)) + 1
class FooBytes(bytes):
    def __float__(self): return 5.5
print(float(FooStr('8')), float(FooBytes(b'8')))
class FI(str):
    def __int__(self): return 5
    def __index__(self): return 7
class FX(str):
    def __index__(self): return 7
print(int(FI('8')), complex(1), int(FX('3')))
class FC(str):
    def __complex__(self): return 1j
print(complex(FC('8')))
def gen():
    x = [1]
    yield x
g = gen(); next(g)
import gc

print([type(o).__name__ for o in gc.get_referents(g)])
