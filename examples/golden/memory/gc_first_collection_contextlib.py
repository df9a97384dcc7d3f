"""What the first full collection finds after 'import contextlib': what the import itself has left in cycles, and a cycle."""
import gc
import contextlib


class Node:
    def __init__(self):
        self.me = self


def make():
    Node()


make()
print(gc.collect())
make()
make()
print(gc.collect(), gc.collect())
