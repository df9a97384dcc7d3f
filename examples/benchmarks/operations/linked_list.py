# A linked list of a million instances dies with its head.
from timing import size, time_operation

DEFAULT = 1_000_000


class Node:
    def __init__(self, next):
        self.next = next


def linked_list():
    head = None
    for _ in range(n):
        head = Node(head)
    return [head]


n = size(DEFAULT)
time_operation(linked_list, list.clear)
print("linked_list", n)
