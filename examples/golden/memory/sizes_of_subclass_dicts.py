# Sizes of instances of subclasses of built-in types and of their dicts.
import sys
class L(list): pass
a=L(); print(sys.getsizeof(a))
a.x=1
print(sys.getsizeof(a), sys.getsizeof(a.__dict__))
b=L(); b.y=1; b.x=2
print(sys.getsizeof(b.__dict__), b.__dict__)
for i in range(8):
    setattr(b, f'n{i}', 1); print(sys.getsizeof(b.__dict__), end=' ')
c=L(); c.x=1; print(sys.getsizeof(c.__dict__))
print(sys.getsizeof(c.__dict__), vars(c), sys.getrefcount(c.__dict__))
print(vars(L()), sys.getsizeof(vars(L())))
class E(Exception): pass
e=E(); e.x=1; print(sys.getsizeof(e.__dict__)); print(sys.getsizeof(E().__dict__))
class T(tuple): pass
t=T((1,2)); t.a=1; print(sys.getsizeof(t), sys.getsizeof(vars(t)))
class I(int): pass
t=I(5); t.a=1; print(sys.getsizeof(t), sys.getsizeof(vars(t)))
class S(str): pass
t=S("abc"); t.a=1; print(sys.getsizeof(t), sys.getsizeof(vars(t)))
