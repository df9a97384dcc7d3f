# Document 003, The gap: reference cycles
class Node:
    def __init__(self):
        self.parent = None
        self.child = None


import gc  # context: to see what is left behind
import sys  # context: to look at the counts

gc.collect()  # context: start from a clean heap
a = Node()
b = Node()
a.child = b
b.parent = a          # a references b, b references a -- a cycle
print(sys.getrefcount(a), sys.getrefcount(b))  # context: name, attribute of the other, argument

del a
del b
# a and b's refcounts never reach 0! each still holds one reference
# from the other -- refcounting ALONE can never free this cycle.
print(gc.collect())  # context: the collector frees both
