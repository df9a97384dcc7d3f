# gc.collect() while a million lists live.
import gc

from timing import size, time_operation

DEFAULT = 1_000_000

n = size(DEFAULT)
found = []
time_operation(lambda: [[] for _ in range(n)], lambda lists: found.append(gc.collect()))
print("collect_lists", n, found[1:])
