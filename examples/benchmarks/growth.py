"""Show how the time of operations grows when their size doubles.

    minipy growth.py [--only sort join] [--scale 0.1] [--doublings 7] [--limit 3] [--rounds 3]

Each operation is timed at a smallest size and at its doubles, in this one process; shown are milliseconds, the best of
some rounds, and by what factor the time grew per doubling, from the smallest size to the largest. What is linear or
n log n doubles or little more, what is quadratic grows fourfold. --limit makes the program fail when something grows
by more than that; such an operation is timed once more before.
"""

import argparse
import gc
import random
import sys
from collections import deque
from time import perf_counter

DEEPEST = 40_000


def list_append_and_pop(n):
    def run():
        items = []
        for i in range(n):
            items.append(i)
        while items:
            items.pop()

    return run


def dict_insert_and_delete(n):
    keys = [f"key{i}" for i in range(n)]

    def run():
        table = {}
        for key in keys:
            table[key] = None
        for key in keys:
            del table[key]

    return run


def set_operations(n):
    low, high = set(range(n)), set(range(n // 2, n + n // 2))

    def run():
        assert len(low | high) == n + n // 2 and len(low & high) == n // 2
        assert len(low - high) == len(high - low) and len(low ^ high) == 2 * (n // 2)
        while low:
            low.pop()

    return run


def text_appended(n):
    def run():
        text = ""
        for i in range(n):
            text += "some more"
        assert len(text) == 9 * n

    return run


def text_appended_and_looked_at(n):
    def run():
        text = ""
        for i in range(n):
            text += "some more"
            assert text[-1] == "e" and not text.endswith("less")

    return run


def text_of_emoji(n):
    text = "ab\N{GRINNING FACE}" * (n // 3)

    def run():
        found = -1
        while (found := text.find("b", found + 1)) >= 0:
            assert text[found + 1] == text[found + 1 : found + 2] == text[2]

    return run


def text_sought(n):
    text, sought = "a" * n, "a" * (n // 2) + "b"
    return lambda: (sought in text, text.replace(sought, ""), text.encode().find(sought.encode()))


def join(n):
    words = [str(i) for i in range(n)]
    return lambda: " ".join(words).split()


def slices(n):
    items, text = list(range(n)), "x" * n

    def run():
        for i in range(0, n, 10):
            items[i : i + 10]
            text[i : i + 10]
        items[::-1], text[::2]
        items[n // 2 :] = []

    return run


def sort(n):
    numbers = list(range(n))
    random.Random(n).shuffle(numbers)
    return numbers.sort


def sort_by_key(n):
    words = [str(i) for i in range(n)]
    random.Random(n).shuffle(words)
    return lambda: words.sort(key=lambda word: (len(word), word))


def deques(n):
    def run():
        queue = deque()
        for i in range(n):
            queue.append(i)
            queue.appendleft(i)
        queue.rotate(n // 2)
        while queue:
            queue.pop()
            queue.popleft()

    return run


def recursion(n):
    def depth(n):
        return 0 if n == 0 else 1 + depth(n - 1)

    return lambda: [depth(n) for _ in range(20)]


def generator_chain(n):
    def passing(items):
        for item in items:
            yield item

    chain = iter(range(20))
    for _ in range(n):
        chain = passing(chain)
    return lambda: sum(chain)


class Node:
    def __init__(self, next):
        self.next = next


def linked(n):
    head = None
    for _ in range(n):
        head = Node(head)
    return head


def attribute_chain(n):
    head = linked(n)

    def run():
        node = head
        while node:
            node = node.next

    return run


def attribute_chain_as_text(n):
    head = linked(n)
    text = "head" + ".next" * n
    return lambda: [eval(text, {"head": head}) for _ in range(20)]


def class_hierarchy(n):
    class Root:
        def name(self):
            return "root"

    last = Root
    for _ in range(n):

        class Derived(last):
            def name(self):
                return super().name()

        Derived.name.__closure__[0].cell_contents = last = Derived

    def run():
        thing = last()
        for _ in range(20):
            assert thing.name() == "root"
            type("Leaf", (last,), {})

    return run


def collection(n):
    lists = [[] for _ in range(n)]
    return lambda: (gc.collect(), len(lists))


def cyclic_garbage(n):
    def run():
        for _ in range(n):
            node = Node(None)
            node.next = node
        gc.collect()

    return run


def deallocation(n):
    holder = [linked(n), {i: [i] for i in range(n)}]
    nested = ()
    for _ in range(n):
        nested = (nested,)
    holder.append(nested)
    del nested
    return holder.clear


def module(n):
    lines = ["def f(x):", "    return x + 1", "class C(object):", "    name = 'C'", "value = [f(i) for i in range(3)]"]
    text = "\n".join(lines * (n // len(lines))) + "\n"
    return lambda: compile(text, "module", "exec")


LARGE, MEDIUM, DEEP = 10_000, 800, 80
OPERATIONS = {
    list_append_and_pop: LARGE,
    dict_insert_and_delete: LARGE,
    set_operations: LARGE,
    text_appended: LARGE,
    text_appended_and_looked_at: LARGE,
    text_of_emoji: LARGE,
    text_sought: LARGE,
    join: LARGE,
    slices: LARGE,
    sort: LARGE,
    sort_by_key: LARGE,
    deques: LARGE,
    recursion: DEEP,
    generator_chain: DEEP,
    attribute_chain: LARGE,
    attribute_chain_as_text: DEEP // 10,
    class_hierarchy: DEEP // 20,
    collection: LARGE,
    cyclic_garbage: LARGE,
    deallocation: LARGE,
    module: MEDIUM,
}


def best_time(operation, n, rounds):
    """Return the shortest time of an operation of size n."""
    times = []
    for _ in range(rounds):
        run = operation(n)
        gc.collect()
        begin = perf_counter()
        run()
        times.append(perf_counter() - begin)
        run = None
    return min(times)


def growth(operation, sizes, rounds):
    """Return the times at each of the sizes, and the factor per doubling."""
    best_time(operation, sizes[0], rounds)
    times = [best_time(operation, n, rounds) for n in sizes]
    return times, (times[-1] / times[0]) ** (1 / (len(sizes) - 1))


def main():
    parser = argparse.ArgumentParser(description="Show how the time of operations grows when their size doubles.")
    parser.add_argument("--only", nargs="+", help="names of operations")
    parser.add_argument("--scale", type=float, default=1, help="factor for the sizes")
    parser.add_argument("--doublings", type=int, default=7, help="how often each size is doubled")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of which the best counts")
    parser.add_argument("--limit", type=float, help="fail when something grows by more than this per doubling")
    arguments = parser.parse_args()
    operations = {operation.__name__: operation for operation in OPERATIONS}
    names = arguments.only or list(operations)
    for name in names:
        if name not in operations:
            parser.error(f"no such operation: {name}")

    sys.setrecursionlimit(DEEPEST)
    width = max(map(len, names))
    steps = range(arguments.doublings + 1)
    print(f"{'milliseconds':<{width}} {'smallest':>8}", *(f"{'x' + str(2**k):>8}" for k in steps), "per doubling")
    too_much = []
    for name in names:
        operation = operations[name]
        smallest = max(4, round(OPERATIONS[operation] * arguments.scale))
        sizes = [smallest << k for k in steps]
        times, factor = growth(operation, sizes, arguments.rounds)
        if arguments.limit and factor > arguments.limit:
            times, factor = growth(operation, sizes, arguments.rounds)
            if factor > arguments.limit:
                too_much.append(name)
        print(f"{name:<{width}} {smallest:8}", *(f"{time * 1000:8.2f}" for time in times), f"{factor:8.2f}", flush=True)
    if too_much:
        print("grow by more than", arguments.limit, "per doubling:", *too_much)
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main())
