"""Tracing of allocations.

CPython 3.12 prints True; MiniPy raises ModuleNotFoundError.
Cause: the module has not been written yet; the heap can tell listeners of every allocation already.
Instead: `minipy -X audit` shows where an object was made that nobody accounts for; sys.getsizeof() shows sizes.
"""
import tracemalloc

tracemalloc.start()
data = [bytes(1000) for _ in range(100)]
print(tracemalloc.get_traced_memory()[0] > 100_000)
