# Document 002, Memory Management: reference counting
import sys

a = [1, 2, 3]
sys.getrefcount(a) # 2 — one from 'a', one for the getrefcount call
print(sys.getrefcount(a))  # context
b = a
sys.getrefcount(a) # 3 — a, b, getrefcount arg
print(sys.getrefcount(a))  # context
del b
sys.getrefcount(a) # 2 — back to 2
print(sys.getrefcount(a))  # context
# When ref count hits 0 → object destroyed immediately
a = None # [1,2,3] freed (if no other references)
