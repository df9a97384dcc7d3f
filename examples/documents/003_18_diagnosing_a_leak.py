# Document 003, Diagnosing a suspected leak
import gc, tracemalloc

lines = []  # context: sizes differ between machines, so the lines are kept instead of shown
print_line, print = print, lines.append  # context

tracemalloc.start()
# ... run workload, take snapshots at intervals ...
snapshot1 = tracemalloc.take_snapshot()
# ... more workload ...
leak = bytes(1_000_000)  # context: the workload
snapshot2 = tracemalloc.take_snapshot()
for stat in snapshot2.compare_to(snapshot1, "lineno")[:10]:
    print(stat)   # which lines allocated the most NEW memory between snapshots

top = lines[0]  # context
print_line(top.traceback[0].lineno, 1_000_000 <= top.size_diff < 1_000_100)  # context
gc.collect()
len(gc.garbage)   # non-empty -- objects the GC found uncollectable (rare on modern Python)
print_line(len(gc.garbage))  # context
