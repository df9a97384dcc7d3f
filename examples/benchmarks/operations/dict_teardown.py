# A dict of a million strings and lists dies.
from timing import size, time_operation

DEFAULT = 1_000_000

n = size(DEFAULT)
time_operation(lambda: [{str(i): [i] for i in range(n)}], list.clear)
print("dict_teardown", n)
