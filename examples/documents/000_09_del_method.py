# Document 000, section 9: __del__ Is Dangerous (VERY IMPORTANT)
class A:
    def __del__(self):
        print("deleted")


import gc  # context: to test the three claims of the section

gc.collect()  # context
print("before")  # context: "Unpredictable timing"
a = A()  # context
del a  # context
print("after")  # context: it was this very statement
a, b = A(), A()  # context: "GC may skip cycles with __del__", "Can cause memory leaks"
a.other, b.other = b, a  # context
del a, b  # context
print("cycle left")  # context
print(gc.collect())  # context: both are collected
print(gc.garbage)  # context: and nothing is left
