# Document 000, section 3: Reference Counting (PRIMARY GC MECHANISM)
import sys  # context: to look at the counts

a = []
b = a
print(sys.getrefcount(a))  # context: the document says "[] -> refcount = 2"; getrefcount's own argument is one more

del a
print(sys.getrefcount(b))  # context: the document says "[] -> refcount = 1"


class Loud:  # context: a list cannot tell when it is destroyed, this can
    def __del__(self):  # context
        print("destroyed")  # context


b = Loud()  # context
print("refcount == 0")  # context: "object destroyed immediately"
del b  # context
print("after del")  # context
