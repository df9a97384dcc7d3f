# A million small instances; what counts is the peak of memory.
from timing import size, time_operation

DEFAULT = 1_000_000


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


n = size(DEFAULT)
time_operation(list, lambda points: points.extend(Point(i, i + 1) for i in range(n)), 1)
print("heap_instances", n)
