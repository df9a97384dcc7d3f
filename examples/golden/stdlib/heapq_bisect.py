"""Heaps and halving."""
import bisect
import heapq
import random

random.seed(1)
values = [random.randrange(100) for _ in range(30)]
heap = values[:]
heapq.heapify(heap)
print(heap)
for v in 5, 50, -1:
    heapq.heappush(heap, v)
print(heap, heapq.heappushpop(heap, 3), heapq.heapreplace(heap, 99), heap)
print([heapq.heappop(heap) for _ in range(len(heap))])
print(heapq.nlargest(3, values), heapq.nsmallest(3, values), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), heapq.nlargest(0, values))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge("dca", "b", reverse=True)), list(heapq.merge(["aa", "b"], ["c"], key=len)))
for f in heapq.heappop, lambda h: heapq.heapreplace(h, 1):
    try:
        f([])
    except IndexError as e:
        print("IndexError", e)
try:
    heapq.heapify([1, "a"])
except TypeError as e:
    print(e)
tasks = []
for task in (3, "c"), (1, "a"), (2, "b"), (1, "aa"):
    heapq.heappush(tasks, task)
print(tasks, heapq.heappop(tasks))
a = [1, 2, 2, 2, 5, 9]
print([(bisect.bisect_left(a, x), bisect.bisect(a, x)) for x in range(11)])
bisect.insort(a, 4)
bisect.insort_left(a, 2.0)
print(a, bisect.bisect_left([(1, "a"), (5, "b")], 3, key=lambda p: p[0]), bisect.bisect_right(a, 2, 0, 3))
try:
    bisect.bisect(a, 1, -1)
except ValueError as e:
    print(e)
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)])
