"""Heaps: lists whose first item is always the smallest."""

from _heapq import (heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapreplace_max,
                    _heapify_max)

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """Yield the items of sorted iterables in their common order, without holding more than one of each.

    Equal items come in the order of their iterables.
    """
    if reverse:
        order, pop, replace, step = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        order, pop, replace, step = heapify, heappop, heapreplace, 1
    # An entry: what is compared, the place of the iterable, its next item, and how to get more.
    heap = []
    for place, iterable in enumerate(iterables):
        more = iter(iterable).__next__
        try:
            item = more()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), place * step, item, more])
    order(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        try:
            item = entry[3]()
        except StopIteration:
            pop(heap)
            continue
        entry[2] = item
        entry[0] = item if key is None else key(item)
        replace(heap, entry)
    if heap:
        _, _, item, more = heap[0]
        yield item
        yield from more.__self__


def _best(n, iterable, key, reverse):
    """The first n items of the order, which is that of sorted(): a heap of the best so far, the worst of them first."""
    order, replace, step = (heapify, heapreplace, -1) if reverse else (_heapify_max, _heapreplace_max, 1)
    items = iter(iterable)
    heap = []
    for place, item in zip(range(n), items):
        heap.append((item if key is None else key(item), place * step, item))
    if not heap:
        return []
    order(heap)
    worst = heap[0][0]
    place = n
    for item in items:
        k = item if key is None else key(item)
        if worst < k if reverse else k < worst:
            replace(heap, (k, place * step, item))
            worst = heap[0][0]
            place += 1
    heap.sort(reverse=reverse)
    return [entry[2] for entry in heap]


def _one(choose, iterable, key):
    nothing = object()
    best = choose(iterable, default=nothing, key=key)
    return [] if best is nothing else [best]


def nsmallest(n, iterable, key=None):
    """Return a list of the n smallest items, as sorted(iterable, key=key)[:n] does."""
    if n == 1:
        return _one(min, iterable, key)
    if hasattr(iterable, '__len__') and n >= len(iterable):
        return sorted(iterable, key=key)[:n]
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """Return a list of the n largest items, as sorted(iterable, key=key, reverse=True)[:n] does."""
    if n == 1:
        return _one(max, iterable, key)
    if hasattr(iterable, '__len__') and n >= len(iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    return _best(n, iterable, key, True)
