"""Makes garbage in cycles of every kind for a number of seconds: soak.py SECONDS

Ten times on the way all of it is collected, and what lives is counted: it must be the same each time.
"""
import collections
import functools
import gc
import sys
import time
import weakref


class Node:
    dead = 0

    def __init__(self, other=None):
        self.other = other
        self.payload = [self, {"me": self}]

    def touch(self):
        return self

    def __del__(self):
        Node.dead += 1


class Slotted:
    __slots__ = ("other", "__weakref__")


def instances(number):
    first = Node()
    first.other = Node(first)
    slotted = Slotted()
    slotted.other = slotted


def containers(number):
    items = [number]
    table = {"items": items, "node": Node(items)}
    items += [(items, table), {number, functools.partial(max, table)}, collections.deque([items], maxlen=3), iter(items)]
    items.append([[item] for item in (items, table)])


def closures(number):
    node = Node()

    def outer(default=node):
        def inner():
            return outer, inner, node
        return inner
    node.other = outer()
    node.bound = node.touch


def generators(number):
    def walk(depth):
        node = Node()
        node.waiting = sys._getframe() if number % 2 else me
        try:
            yield node
            yield depth
        finally:
            node.closed = True
    me = walk(number)
    node = next(me)
    node.waiting_for = me, (item for item in [me, node])
    next(node.waiting_for[1])


def coroutines(number):
    class Step:
        def __await__(self):
            yield self

    async def work():
        step = Step()
        step.work = me
        async with Step() if number < 0 else Nothing():
            await step
    me = work()
    me.send(None)


class Nothing:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        pass


def exceptions(number):
    node = Node()
    try:
        try:
            {}[node]
        except KeyError as error:
            node.error = error
            raise ValueError(node) from error
    except ValueError as error:
        node.other = error, error.__traceback__.tb_frame
    try:
        raise ExceptionGroup("all", [TypeError(node), LookupError(number)])
    except* TypeError as group:
        node.group = group
    except* LookupError as group:
        node.rest = [group, node]


def weak(number):
    first, second = Node(), Node()
    first.other, second.other = second, first
    first.watch = weakref.ref(second, lambda ref: seen.append(number))
    first.table = weakref.WeakValueDictionary(second=second)
    second.keys = weakref.WeakKeyDictionary({first: second})
    second.nodes = weakref.WeakSet([first, second])
    second.proxy = weakref.proxy(first)
    watched.append(weakref.ref(first, lambda ref: seen.append(ref)))


def classes(number):
    class Meta(type):
        pass

    class Base(metaclass=Meta):
        @functools.lru_cache
        def cached(self, key):
            return self, key

        @functools.cached_property
        def lazy(self):
            return [self]

        @property
        def both(self):
            return self.lazy, Base

    class Derived(Base, list):
        __hash__ = object.__hash__

        def both(self):
            return super().both
    derived = Derived()
    derived.append(derived)
    derived.cached(number)
    derived.both()
    Base.first = derived


seen = []
watched = []
KINDS = (instances, containers, closures, generators, coroutines, exceptions, weak, classes)
NODES = (2, 1, 1, 1, 0, 1, 2, 0)


def checkpoint():
    watched.clear()
    seen.clear()
    sys._clear_type_cache()
    gc.collect()
    gc.collect()
    return len(gc.get_objects())


def main(seconds):
    start = time.monotonic()
    living = []
    rounds = 0
    for part in range(11):
        while time.monotonic() < start + seconds * part / 10 or rounds < 10 * part:
            for make in KINDS:
                make(rounds)
            rounds += 1
            if rounds % 200 == 0:
                watched.clear()
                seen.clear()
        living.append(checkpoint())
    print("all dead:", Node.dead == rounds * sum(NODES), "grown:", living if len(set(living[1:])) > 1 else 0)
    return rounds


if __name__ == "__main__":
    rounds = main(float(sys.argv[1]))
    if len(sys.argv) > 2:
        print("rounds:", rounds)
