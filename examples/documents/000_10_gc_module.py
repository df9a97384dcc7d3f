# Document 000, section 10: gc Module - Look Inside the Engine
import gc

gc.get_threshold()
gc.get_count()
gc.collect()

print(gc.get_threshold())  # context
print(gc.get_count()[1:])  # context: the first number depends on all that happened since
gc.disable()  # context: "Disable GC (dangerous)"
print(gc.isenabled())  # context
gc.enable()  # context
cycle = []  # context: "Force GC (rarely needed)"
cycle.append(cycle)  # context
del cycle  # context
print(gc.collect())  # context
print(gc.is_tracked([]), gc.is_tracked(1))  # context: "Inspect tracked objects"
