# A linked list, built, reversed and walked.
import sys

DEFAULT = 9300


class Cell:
    def __init__(self, value, next):
        self.value, self.next = value, next


def build(n):
    head = None
    for i in range(n):
        head = Cell(i, head)
    return head


def reverse(head):
    result = None
    while head is not None:
        head.next, result, head = result, head, head.next
    return result


def weigh(head):
    total, place = 0, 1
    while head is not None:
        total += place * head.value
        place += 1
        head = head.next
    return total


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
n = 1000
total = 0
for _ in range(rounds):
    head = build(n)
    down = weigh(head)
    head = reverse(head)
    up = weigh(head)
    total += up - down
assert up == sum((i + 1) * i for i in range(n))
assert total == (up - down) * rounds
print("linked_list", total)
