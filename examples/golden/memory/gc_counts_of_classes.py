# By how much making things moves the counter of the youngest generation.
import gc
def m(label, f):
    gc.collect(); a = gc.get_count()[0]; x = f(); b = gc.get_count()[0]; y = f(); c = gc.get_count()[0]; z = f(); d = gc.get_count()[0]
    print(label, a, b - a, c - b, d - c)
def c0():
    class A: pass
    return A
def c1():
    class A:
        def f(self): pass
    return A
def c2():
    class A:
        def f(self): pass
        def g(self): pass
    return A
def c3():
    class A:
        __slots__ = ("a", "b")
    return A
def c4():
    class A(list): x = 1
    return A
def c5():
    class A:
        @property
        def f(self): return 1
        @staticmethod
        def s(): pass
    return A
class B: pass
def c6():
    class A(B):
        def __init__(self): super().__init__()
    return A
def c7():
    def f(a, b=[]): return a
    return f
def c8():
    x = 1
    def f(): return x
    return f
def c9(): return [1], {}, {"a": []}, (1, [])
def c10(): return B(), B()
def c11():
    b = B(); b.x = 1; return b, b.__dict__
def c12(): return type("X", (), {})
def c13():
    try: raise ValueError(1)
    except ValueError as e: return e
def c14():
    class E(Exception): pass
    return E
def c15(): return (i for i in ()), iter([]), enumerate([]), zip([]), map(len, []), slice(1), range(3), memoryview(b""), set(), frozenset([1]), {}.keys()
def c16(): return B().__init__, [].append, len, "a".join, B.__dict__, property(), staticmethod(len), list[int], int | str
def c18():
    class A:
        def __init_subclass__(cls): pass
        def __class_getitem__(cls, k): pass
        def __new__(cls): return object.__new__(cls)
    return A
def c19():
    class M(type): pass
    class A(metaclass=M): pass
    return A
for i in (0, 1, 2, 5, 7, 8, 9, 10, 11, 12, 13, 18): m(f"c{i}", globals()[f"c{i}"])
