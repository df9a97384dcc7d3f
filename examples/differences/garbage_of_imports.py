"""What imports leave in cycles for the first collection.

Importing collections, functools, enum, contextlib, tracemalloc, json, types or re leaves 6 to 72 objects in CPython 3.12,
such as classes that are replaced by their twins in C: the first gc.collect() after them returns that many more. MiniPy's
library is another text and leaves nothing; what it makes while it is loaded does not bring the next automatic collection
nearer either. Call gc.collect() once after the imports, and all later results are equal.
"""
import gc
import functools

print("30 in CPython:", gc.collect())
print("0 in both:", gc.collect())
