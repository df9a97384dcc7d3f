"""Heaps: lists whose first item is the least, item k being no greater than items 2k+1 and 2k+2."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def heappush(heap, item, /):
    """Add an item."""
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Take the least item out."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    least = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return least


def heapreplace(heap, item, /):
    """Take the least item out and add another."""
    if not heap:
        raise IndexError("index out of range")
    least = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return least


def heappushpop(heap, item, /):
    """Add an item, then take the least one out."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    """Make a list a heap."""
    for i in reversed(range(len(heap) // 2)):
        _sink(heap, i)


def _rise(heap, top, place):
    item = heap[place]
    while place > top:
        above = place - 1 >> 1
        if not item < heap[above]:
            break
        heap[place] = heap[above]
        place = above
    heap[place] = item


def _sink(heap, place):
    """The item goes down to a leaf along the lesser children, then up to where it belongs."""
    end = len(heap)
    top = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, top, place)


class _Reversed:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


def merge(*iterables, key=None, reverse=False):
    """Yield the items of sorted iterables in order."""
    heap = []
    for order, iterator in enumerate(map(iter, iterables)):
        for value in iterator:
            rank = value if key is None else key(value)
            heap.append([_Reversed(rank) if reverse else rank, order, value, iterator])
            break
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            rank = value if key is None else key(value)
            entry[0] = _Reversed(rank) if reverse else rank
            entry[2] = value
            _sink(heap, 0)
            break
        else:
            heappop(heap)


def nsmallest(n, iterable, key=None):
    """Return the n least items, least first."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """Return the n greatest items, greatest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
