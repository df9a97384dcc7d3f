# A million lists of one item; what counts is the peak of memory.
from timing import size, time_operation

DEFAULT = 1_000_000

n = size(DEFAULT)
time_operation(list, lambda lists: lists.extend([i] for i in range(n)), 1)
print("heap_lists", n)
