# Document 004, 1. Reference Counting (Primary Memory Manager)
import sys  # context: to look at the count

a = [1,2,3]
b = a
print(sys.getrefcount(a))  # context: the document says "2 references"; getrefcount's own argument is one more
