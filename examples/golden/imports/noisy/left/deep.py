"""The deepest module."""
from noisy import order

order.append("deep")
counter = 0


def bump():
    global counter
    counter += 1
