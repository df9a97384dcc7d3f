# What adds to generation 0: making a tracked kind of object does, an atom does not.
import gc

gc.disable()
gc.collect()
kept = []


def measure(label, make):
    gc.collect()
    gc.get_count()
    before = gc.get_count()[0]
    kept.append(make())
    print(label, gc.get_count()[0] - before)


class Plain:
    pass


class Two:
    def __init__(self):
        self.a, self.b = [], set()


class Slotted:
    __slots__ = ("a",)


def generator():
    yield


measure("warm up", lambda: None)
measure("nothing", lambda: None)
measure("int", lambda: 10**20)
measure("str", lambda: "x" * 50)
measure("float", lambda: float("1.5"))
measure("bytes", lambda: bytes(5))
measure("list", lambda: [1])
measure("list of two lists", lambda: [[], []])
measure("dict", lambda: {1: 2})
measure("set", lambda: {1})
measure("tuple of ten", lambda: tuple(range(10)))
measure("tuple of thirty", lambda: tuple(range(30)))
measure("instance", Plain)
measure("instance with a list and a set", Two)
measure("slotted instance", Slotted)
measure("function", lambda: lambda: 0)
measure("generator", generator)
measure("bound method", lambda: Two().__init__)
measure("bound built-in", lambda: [].append)
measure("exception", lambda: ValueError("x"))
measure("object()", object)
measure("slice", lambda: slice(1))
measure("class", lambda: type("C", (), {}) and None)
gc.enable()
