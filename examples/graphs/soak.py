"""Makes garbage in cycles for a number of seconds: soak.py SECONDS; the number of living objects must not grow."""
import gc
import sys
import time
import weakref


class Node:
    def __init__(self, other=None):
        self.other = other
        self.payload = [self, {"me": self}]

    def __del__(self):
        Node.dead += 1


Node.dead = 0


def make(number):
    first = Node()
    first.other = Node(first)
    ref = weakref.ref(first)

    def closure():
        return first, closure, ref
    return number if number % 1000 else closure() and number


def main(seconds):
    gc.collect()
    before = len(gc.get_objects())
    end = time.monotonic() + seconds
    made = 0
    while time.monotonic() < end:
        for _ in range(1000):
            make(made)
            made += 1
    gc.collect()
    print("all dead:", Node.dead == 2 * made, "grown:", len(gc.get_objects()) - before > 10)


main(float(sys.argv[1]))
