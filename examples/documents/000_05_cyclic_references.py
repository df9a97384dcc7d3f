# Document 000, section 5: The BIG PROBLEM: Cyclic References
import gc  # context: to show that the cycle is found
import sys  # context: to look at the counts

gc.collect()  # context: start from a clean heap
a = []
a.append(a)
print(a)  # context
print(sys.getrefcount(a))  # context: the name, the list's own item, and getrefcount's argument
del a  # context
print(gc.collect())  # context: "Python's cyclic garbage collector steps in"
