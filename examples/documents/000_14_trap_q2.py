# Document 000, INTERVIEW TRAPS: Q2
import gc

gc.collect()  # context: start from a clean heap
gc.disable()

a = []
a.append(a)
del a
print(gc.isenabled())  # context
print(gc.collect())  # context: "Cycle cannot be collected" - not by itself, but this still collects it
