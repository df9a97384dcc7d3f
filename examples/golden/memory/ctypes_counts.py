# Reference counts and objects read with ctypes, by address.
import ctypes, sys, gc
x = [1, 2]
y = x
print(ctypes.c_long.from_address(id(x)).value, sys.getrefcount(x))
print([c.from_address(id(x)).value for c in (ctypes.c_ssize_t, ctypes.c_size_t, ctypes.c_int64, ctypes.c_uint64, ctypes.c_ulong, ctypes.c_longlong, ctypes.c_int, ctypes.c_uint, ctypes.c_int32, ctypes.c_uint32)])
def refs(a): return ctypes.c_long.from_address(a).value
a = id(x); y = None; print(refs(a)); del x
class Node: pass
n = Node(); n.me = n; i = id(n); del n; print(refs(i)); gc.collect()
print(refs(id(None)), refs(id(1)) , ctypes.c_int.from_address(id(True)).value)
s = "héllo"; print(ctypes.cast(id(s), ctypes.py_object).value is s, ctypes.cast(id(s), ctypes.py_object))
print(ctypes.py_object(s), ctypes.py_object(s).value is s, ctypes.sizeof(ctypes.c_long), ctypes.sizeof(ctypes.c_int), ctypes.sizeof(ctypes.py_object), ctypes.sizeof(ctypes.c_void_p), ctypes.sizeof(ctypes.c_double), ctypes.sizeof(ctypes.c_char))
print(ctypes.c_long(5), ctypes.c_int(-1), ctypes.c_uint(-1), ctypes.c_byte(300), ctypes.c_double(1.5), ctypes.c_bool(3), ctypes.c_char(b"x"), ctypes.c_long, ctypes.c_ssize_t, ctypes.c_int64)
c = ctypes.c_int(3); c.value = 2**40 + 7; print(c.value, c, ctypes.c_uint8(257).value)
for f in (lambda: ctypes.c_int("x"), lambda: ctypes.c_long.from_address("x"), lambda: ctypes.sizeof(3), lambda: ctypes.py_object().value, lambda: ctypes.c_float("x"), lambda: setattr(ctypes.c_int(), "value", 1.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(ctypes.c_int() , ctypes.c_double(), ctypes.c_int.__mro__, ctypes.py_object.__mro__)
z = []
print(sys.getrefcount(z)); ctypes.pythonapi.Py_IncRef(ctypes.py_object(z)); print(sys.getrefcount(z)); ctypes.pythonapi.Py_DecRef(ctypes.py_object(z)); print(sys.getrefcount(z))
def f():
    obj = object(); return id(obj)
print(ctypes.c_long.from_address(id(f)).value)
print(ctypes.c_char(b"a").value, ctypes.c_void_p(5))
