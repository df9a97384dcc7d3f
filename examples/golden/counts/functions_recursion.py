# Every frame of a recursion holds its own references.
from sys import getrefcount


def down(x, n):
    if n == 0:
        return [getrefcount(x)]
    counts = down(x, n - 1)
    counts.append(getrefcount(x))
    return counts


w = []
print("down and up again", down(w, 5))
print("after", getrefcount(w))


def build(n):
    node = [n]
    if n:
        node.append(build(n - 1))
    print("level", n, getrefcount(node))
    return node


tree = build(2)
print(tree, getrefcount(tree), getrefcount(tree[1]))


def accumulate(n, seen=None):
    seen = [] if seen is None else seen
    seen.append(seen)
    if n:
        return accumulate(n - 1, seen)
    count = getrefcount(seen)
    seen.clear()
    return count


print("a list in itself, three frames", accumulate(2))


def mutual_a(x, n):
    return mutual_b(x, n - 1) if n else getrefcount(x)


def mutual_b(x, n):
    return mutual_a(x=x, n=n)


print("mutual", mutual_a(w, 1), mutual_a(w, 2))
