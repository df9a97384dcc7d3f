"""Imports that leave nothing for the first full collection; the objects of a program in cycles are all that it finds."""
import gc
import sys
import weakref
import copy
import threading
import time
import dataclasses


@dataclasses.dataclass
class Node:
    name: str
    other: object = None


def make():
    left = Node("left")
    right = Node("right", left)
    left.other = right
    return weakref.ref(left)


watch = make()
print(gc.collect(), watch())
copied = copy.deepcopy({"a": [1, (2, [3])]})
thread = threading.Thread(target=make)
thread.start()
thread.join()
print(gc.collect(), sys.getrefcount(copied) - 1, time.time() > 0)
