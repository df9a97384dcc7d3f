# Document 001, "Cyclic garbage collector"
import gc

gc.collect() # force a collection
gc.get_threshold() # per-generation thresholds
print(gc.get_threshold())  # context
gc.disable() # rare — e.g. during allocation-heavy hot sections
print(gc.isenabled())  # context
