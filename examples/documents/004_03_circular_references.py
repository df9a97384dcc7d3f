# Document 004, 2. The Circular Reference Problem
import gc  # context: to see what is left behind
import sys  # context: to look at the counts

gc.collect()  # context: start from a clean heap
a = []
b = []
a.append(b)
b.append(a)
print(sys.getrefcount(a), sys.getrefcount(b))  # context
del a
del b
print(gc.collect())  # context: "Memory leak." - until the collector runs
