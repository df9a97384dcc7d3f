"""Subclasses of the value types, and objects that convert to values through their special methods."""
import sys, gc
class I(int):
    def __init__(self, *a): self.x = 1
class S(str): pass
class F(float): pass
class C(complex): pass
class B(bytes): pass
class BA(bytearray): pass
class IS(int): __slots__ = ()
i = I(5); print(i, i.x, i + 1, type(i + 1), i == 5, hash(i), isinstance(i, int), i.__dict__, repr(i), str(i))
big = I(2**100); print(big, big + 1, big.x, big.__class__.__name__, -big, type(-big))
print(type(I(3).real), type(+I(3)), type(I(3).__trunc__()), type(I(3).conjugate()), type(abs(I(3))), type(int(I(3))), type(I.from_bytes(b'a')), I.from_bytes(b'a').x)
s = S('abc'); s.y = 2; print(s, s.y, type(s + ''), type(s[:]), type(str(s)), type(s.strip()), s == 'abc', hash(s) == hash('abc'), repr(s), {s: 1}['abc'])
print(type(s * 1), type(s.lower()), type(''.join([s])), type(s.ljust(1)), type('%s' % s), type('{}'.format(s)), type(format(s)), type(s.replace('x', 'y')), type(s.split('x')[0]), type(s.encode()))
f = F(1.5); f.z = 3; print(f, f.z, type(f + 1), type(+f), type(F.fromhex('0x1p1')), type(f.real), type(float(f)), type(f.conjugate()))
c = C(1, 2); c.z = 3; print(c, c.z, type(c + 1), type(+c), type(c.conjugate()), type(complex(c)))
b = B(b'ab'); b.z = 1; print(b, b.z, type(b + b''), type(b[:]), type(bytes(b)), repr(b), type(B.fromhex('61')), type(b.strip()))
a = BA(b'ab'); a.z = 1; print(a, a.z, type(a + b''), type(a[:]), repr(a), BA.fromhex('61'), a.__reduce__(), a.copy(), type(a.copy()))
print(I('12', 5), I(), I(x for x in ()) if 0 else '', S(5), S(b'x', 'ascii'), B('é', 'utf8'), BA(3), F('2.5'), C('1+2j'))
class Str2(str):
    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v); o.extra = extra; return o
t = Str2('hi', extra=[1]); print(t, t.extra, t.upper(), gc.is_tracked(t), gc.is_tracked('x'), gc.is_tracked(I(1)))
class Conv:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __complex__(self): return 1+1j
    def __str__(self): return 'conv'
    def __bytes__(self): return b'conv'
    def __format__(self, spec): return 'fmt:' + spec
    def __bool__(self): return False
v = Conv()
print(int(v), float(v), complex(v), str(v), bytes(v), bool(v), f'{v:abc}', '{:x}'.format(v), '%s %d %f' % (v, v, v), [1,2,3,4][v], 'abcd'[v], b'abcd'[v], 'a' * v, bytearray(v), hex(v), b'%b' % v)
class BadI:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __complex__(self): return 1
    def __str__(self): return 5
    def __bytes__(self): return 'x'
    def __bool__(self): return 1
    def __trunc__(self): return 3
for fn in (int, float, complex, str, bytes, bool, hex, bytearray):
    try: print(fn(BadI()))
    except Exception as e: print(fn.__name__, type(e).__name__, e)
class Idx:
    def __index__(self): return 5
print(float(Idx()), complex(Idx()), int(Idx()), int('4', Idx()), 1 << Idx() if False else '', round(2.5, Idx()), (5).to_bytes(Idx()), 'abcdefg'[:Idx()])
class R(int):
    def __radd__(self, o): return ('radd', o)
    def __add__(self, o): return ('add', o)
    def __eq__(self, o): return 'eq'
    __hash__ = int.__hash__
print(1 + R(2), R(2) + 1, 1.5 + R(2), R(2) + 1.5, 1 == R(5), R(5) == 1, 2 - R(1))
class D(dict):
    def __missing__(self, k): return 'missing ' + str(k)
print('{a} {b}'.format_map(D(a=1)), '%(a)s %(b)s' % D(a=1), 'ab'.translate(D({97: 'x'})))
class T(tuple): pass
print('%s %s' % T((1, 2)))
x = I(5); x.me = x; del x; print(gc.collect() > 0)
print(sys.getsizeof(I(5)), sys.getsizeof(S('abc')), sys.getsizeof(F(1)), sys.getsizeof(B(b'a')), sys.getsizeof(BA()), sys.getsizeof(IS(5)), sys.getsizeof(5), sys.getsizeof(''), sys.getsizeof('abc'), sys.getsizeof('é'), sys.getsizeof(b'abc'), sys.getsizeof(bytearray(b'abc')), sys.getsizeof(1.5), sys.getsizeof(1j), sys.getsizeof(2**64), sys.getsizeof(True), sys.getsizeof(slice(1)), sys.getsizeof(memoryview(b'')))
print(sys.getrefcount('%s' % s), sys.getrefcount(1000 + len(s)), sys.getrefcount(s[1:]), sys.getrefcount(s.upper()), sys.getrefcount(b + b'x'), sys.getrefcount(1.5 * len(s)))
for cls in (int, float, str, bytes, bytearray, complex, memoryview, slice, bool):
    print(cls.__name__, [n for n in sorted(cls.__dict__)])
