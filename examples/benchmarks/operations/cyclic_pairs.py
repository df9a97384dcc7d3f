# A million pairs of instances that refer to each other are made and dropped; the collector frees them meanwhile.
from timing import size, time_operation

DEFAULT = 1_000_000


class Node:
    pass


def pairs(state):
    for _ in range(n):
        a = Node()
        b = Node()
        a.other = b
        b.other = a


n = size(DEFAULT)
time_operation(list, pairs)
print("cyclic_pairs", n)
