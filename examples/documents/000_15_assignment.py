# Document 000, ASSIGNMENT: Predict without running
import gc

gc.collect()  # context: start from a clean heap
gc.disable()

a = []
b = a
a.append(b)

del a
del b

print(gc.collect())  # context: "Will memory free?" Not until this call: one list that holds itself
