# Document 004, 5. Interesting Internals
import gc

gc.get_threshold()
gc.get_count()
gc.collect()
print(gc.get_threshold())  # context: "Gen0 threshold = 700, Gen1 = 10, Gen2 = 10"
