"""heapq: how the items stand, what is compared, errors, merge, nlargest."""
import heapq


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


heap = []
for number in [5, 3, 8, 1, 9, 2, 7, 3]:
    heapq.heappush(heap, number)
    print(heap)
print(heapq.heappop(heap), heap, heapq.heapreplace(heap, 10), heap)
print(heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 4), heap)
numbers = [(i * 7919) % 101 for i in range(30)]
heapq.heapify(numbers)
print(numbers)
print([heapq.heappop(numbers) for _ in range(len(numbers))])


class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


items = [Loud(n) for n in (4, 2, 6, 1, 5)]
heapq.heapify(items)
print("| heapify")
heapq.heappush(items, Loud(3))
print("| heappush")
heapq.heappop(items)
print("| heappop")
heapq.heappushpop(items, Loud(9))
print("| heappushpop")

attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappush, (), 1)
attempt(heapq.heapify, 5)
attempt(heapq.heapify, [1, "a"])
mixed = [2, "b", 1]
attempt(heapq.heappop, mixed)


class Shrinking(int):
    def __lt__(self, other):
        victims.clear()
        return True


victims = [Shrinking(i) for i in range(5)]
attempt(heapq.heapify, victims)

print(list(heapq.merge([1, 4, 7], [2, 4, 8], [], [0, 9])))
print(list(heapq.merge("adf", "BCE", key=str.lower)), list(heapq.merge([7, 3], [9, 1], reverse=True)))
print(heapq.nsmallest(3, [5, 1, 4, 2]), heapq.nlargest(2, "hello", key=ord), heapq.nlargest(1, [3, 9]))
print(heapq.nsmallest(0, [1]), heapq.nlargest(9, [1, 2]), heapq.nsmallest(1, []), heapq.nsmallest(2, iter([3, 1, 2])))
words = ["bb", "a", "cc", "d", "eee", "fff"]
print(heapq.nsmallest(4, iter(words), key=len), heapq.nlargest(4, iter(words), key=len))
