"""Squares."""
print("running", __name__)


class Square:
    def __init__(self, side): self.side = side
    def __repr__(self): return f"Square({self.side})"


def area(side):
    return side ** 2
