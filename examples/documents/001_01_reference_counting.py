# Document 001, "Reference counting - the primary mechanism"
import sys

a = []
sys.getrefcount(a) # includes the temporary passed to getrefcount()
print(sys.getrefcount(a))  # context
b = a
# two names refer to the same list — refcount increased
print(sys.getrefcount(a))  # context
