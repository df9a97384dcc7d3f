# Document 003, The generational cyclic GC: the secondary mechanism
import gc

gc.collect()          # force a collection cycle
gc.get_stats()         # per-generation collection stats
print(len(gc.get_stats()), sorted(gc.get_stats()[0]))  # context: "three generations: 0, 1, 2"
