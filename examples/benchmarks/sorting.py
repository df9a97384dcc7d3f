# Sorting: plain, by key, by attribute, reversed, and a merge sort in Python.
import sys

DEFAULT = 500


class Item:
    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        return self.rank < other.rank


def numbers(seed, n):
    result = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        result.append(seed // 8)
    return result


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    return result + left[i:] + right[j:]


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
n = 2000
for r in range(rounds):
    data = numbers(r, n)
    plain = sorted(data)
    assert all(a <= b for a, b in zip(plain, plain[1:])) and sum(plain) == sum(data)
    assert merge_sort(data) == plain
    assert sorted(data, reverse=True) == plain[::-1]
    by_key = sorted(data, key=lambda x: (x % 100, x))
    assert all(a % 100 <= b % 100 for a, b in zip(by_key, by_key[1:]))
    items = [Item(x, str(x)) for x in data]
    items.sort()
    assert [item.rank for item in items] == plain
    texts = sorted([item.name for item in items], key=len)
    assert len(texts[0]) <= len(texts[-1])
print("sorting", rounds * n)
