# A linked list of two hundred thousand instances is freed from its head on, each __del__ in order.
class Node:
    __slots__ = ("next",)

    def __init__(self, next):
        self.next = next


class Plain:
    def __init__(self, next):
        self.next = next


class Loud:
    deaths = 0
    first = last = None

    def __init__(self, n, next):
        self.n, self.next = n, next

    def __del__(self):
        Loud.deaths += 1
        if Loud.first is None:
            Loud.first = self.n
        Loud.last = self.n


def chain(kind, n, *args):
    head = None
    for i in range(n):
        head = kind(*([i] if args else []), head)
    return head


head = chain(Node, 200_000)
del head
print("slotted nodes freed")
head = chain(Plain, 200_000)
del head
print("plain nodes freed")
head = chain(Loud, 100_000, True)
del head
print("with __del__", Loud.deaths, Loud.first, Loud.last)
head = chain(Plain, 1000)
tail = head
while tail.next:
    tail = tail.next
tail.next = head
del head, tail
import gc

print("closed to a ring", gc.collect())
