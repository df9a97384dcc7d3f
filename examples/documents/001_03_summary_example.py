# Document 001, the example at its end
import sys
import gc

# Reference counting
a = [1, 2, 3]
print(sys.getrefcount(a)) # 2 (a + the getrefcount argument)
b = a
print(sys.getrefcount(a)) # 3 (a, b, + argument)
del b
print(sys.getrefcount(a)) # 2


# Circular reference (reference counting alone can't handle)
class Node:
    def __init__(self):
        self.ref = None


gc.collect()  # context: start from a clean heap
a = Node()
b = Node()
a.ref = b # a -> b
b.ref = a # b -> a (cycle!)
print(sys.getrefcount(a), sys.getrefcount(b))  # context
del a
del b
# Refcounts are still > 0 (circular reference)
# gc.collect() will find and free them
print(gc.collect())  # context


# __slots__ for memory optimization
class UserWithSlots:
    __slots__ = ['name', 'email'] # No __dict__

    def __init__(self, name, email):
        self.name = name
        self.email = email


# Uses ~40% less memory than regular class
# Cannot add arbitrary attributes
class UserWithDict:  # context: the regular class
    def __init__(self, name, email):  # context
        self.name = name  # context
        self.email = email  # context


slotted, regular = UserWithSlots("Ada", "a@b.c"), UserWithDict("Ada", "a@b.c")  # context
print(sys.getsizeof(slotted), sys.getsizeof(regular))  # context: the same; a dict is made only when it is asked for
print(sys.getsizeof(regular.__dict__))  # context
try:  # context
    slotted.age = 36  # context
except AttributeError as error:  # context
    print(error)  # context

# Garbage collector info
print(gc.get_threshold()) # (700, 10, 10) — collection thresholds
gc.collect() # Force collection
