"""Repeated frames are folded: Previous line repeated N more times."""
import sys

sys.setrecursionlimit(150)


def countdown(n):
    if n == 0:
        raise ValueError("bottom")
    return countdown(n - 1)


def even(n):
    return odd(n - 1)


def odd(n):
    return even(n - 1)


try:
    countdown(3)
except ValueError as e:
    sys.excepthook(*sys.exc_info())
try:
    countdown(20)
except ValueError as e:
    sys.excepthook(*sys.exc_info())
try:
    countdown(4)
except ValueError as e:
    sys.excepthook(*sys.exc_info())
countdown(50)
