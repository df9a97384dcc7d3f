# list.sort of a million ints in random order.
import random

from timing import size, time_operation

DEFAULT = 1_000_000

n = size(DEFAULT)
random.seed(12)
numbers = [random.randrange(1 << 40) for _ in range(n)]
time_operation(lambda: numbers[:], list.sort)
print("sort_ints", n, sorted(numbers) == sorted(numbers, key=float))
