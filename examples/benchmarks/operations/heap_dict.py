# A dict of a million ints; what counts is the peak of memory.
from timing import size, time_operation

DEFAULT = 1_000_000

n = size(DEFAULT)
time_operation(list, lambda state: state.append({i: i for i in range(n)}), 1)
print("heap_dict", n)
