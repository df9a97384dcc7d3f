# Trees that are built, counted and dropped: allocation and release of small objects.
import sys

DEFAULT = 6600


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left, self.right = left, right


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def count(node):
    return 1 if node.left is None else 1 + count(node.left) + count(node.right)


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
kept = build(12)
total = 0
for _ in range(rounds):
    total += count(build(10))
assert total == 2047 * rounds and count(kept) == 8191
print("binary_trees", total)
