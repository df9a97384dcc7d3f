# Document 002, __slots__
# Default: instance dict for every object (flexible but memory-heavy)
class Normal:
    def __init__(self, x, y):
        self.x = x
        self.y = y


# __slots__: no instance dict — lower memory, faster attribute access
class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


import sys

sys.getsizeof(Normal(1, 2)) # ~48 bytes + dict overhead (~232)
print(sys.getsizeof(Normal(1, 2)), sys.getsizeof(Normal(1, 2).__dict__))  # context
sys.getsizeof(Slotted(1, 2)) # ~56 bytes — no dict
print(sys.getsizeof(Slotted(1, 2)))  # context
# Downside: can't add arbitrary attributes, no __dict__, no weak refs by default
import weakref  # context: the three downsides

for downside in ("Slotted(1, 2).z = 3", "Slotted(1, 2).__dict__", "weakref.ref(Slotted(1, 2))"):  # context
    try:  # context
        exec(downside)  # context
    except (AttributeError, TypeError) as error:  # context
        print(error)  # context
