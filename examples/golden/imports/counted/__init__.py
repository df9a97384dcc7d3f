"""Counts its executions in its own globals."""
try:
    _count += 1
except NameError:
    _count = 1


def runs():
    return _count
