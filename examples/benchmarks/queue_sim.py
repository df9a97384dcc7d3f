# Customers queue at counters: a ring buffer in a list, random arrivals, waiting times.
import sys

DEFAULT = 3_300_000


class Ring:
    def __init__(self, size):
        self.items = [None] * size
        self.head = self.count = 0

    def __len__(self):
        return self.count

    def put(self, item):
        items = self.items
        if self.count == len(items):
            self.items = items[self.head :] + items[: self.head] + [None] * len(items)
            self.head = 0
        self.items[(self.head + self.count) % len(self.items)] = item
        self.count += 1

    def take(self):
        item = self.items[self.head]
        self.items[self.head] = None
        self.head = (self.head + 1) % len(self.items)
        self.count -= 1
        return item


def run(ticks):
    queues = [Ring(4) for _ in range(3)]
    busy = [0, 0, 0]
    arrived = served = waited = 0
    seed = 42
    for now in range(ticks):
        seed = (seed * 1103515245 + 12345) % 2**31
        if seed // 65536 % 2:
            shortest = min(queues, key=len)
            shortest.put(now)
            arrived += 1
        for k in range(3):
            if busy[k]:
                busy[k] -= 1
            elif queues[k]:
                waited += now - queues[k].take()
                served += 1
                busy[k] = 1 + seed // 4096 % 5
    return arrived, served, sum(map(len, queues)), waited


ticks = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
arrived, served, left, waited = run(ticks)
assert arrived == served + left and served > 0 and waited >= 0
print("queue_sim", arrived, served, left, waited)
