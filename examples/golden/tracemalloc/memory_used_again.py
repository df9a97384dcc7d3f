"""Memory that a free list keeps until gc empties it stays traced; what lay there before is not traced when used again."""
import sys
import tracemalloc


class Plain:
    pass


def grown(make):
    tracemalloc.clear_traces()
    before = tracemalloc.get_traced_memory()[0]
    result = make()
    after = tracemalloc.get_traced_memory()[0]
    return after - before


tracemalloc.start()
cases = [
    lambda: [], lambda: [1], lambda: [0] * 100, lambda: {}, lambda: {1: 2}, lambda: {i: i for i in range(100)},
    lambda: {1, 2, 3}, lambda: "ab" * 50, lambda: bytes(100), lambda: bytearray(100), lambda: 10**50,
    lambda: float("1.5"), lambda: object(), lambda: (1, 2, len(sys.argv)), lambda: list(range(1000, 1100)),
    lambda: iter([]), lambda: [i for i in range(1000)], lambda: frozenset([1, 2]), lambda: Exception("a"),
]
print([grown(case) for case in cases])
print([grown(case) for case in cases])
numbers = [i + 0.5 for i in range(50)]
print(tracemalloc.get_object_traceback(numbers) is None, tracemalloc.get_object_traceback(numbers[-1]) is None)
