# Document 003, Reference counting: the primary mechanism
import sys

a = [1, 2, 3]
sys.getrefcount(a)   # 2 -- one for `a`, one for the getrefcount() argument itself
print(sys.getrefcount(a))  # context

b = a                 # refcount incremented
sys.getrefcount(a)    # 3
print(sys.getrefcount(a))  # context

del b                  # refcount decremented
sys.getrefcount(a)     # back to 2
print(sys.getrefcount(a))  # context

del a                   # refcount hits 0 (ignoring the getrefcount call itself) -- freed IMMEDIATELY
