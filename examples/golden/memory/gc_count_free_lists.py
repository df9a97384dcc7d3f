# Freed lists, dicts and small tuples wait in free lists: their end is not counted, nor is the reuse by a display.
import gc

gc.disable()


class Plain:
    pass


def measure(label, make):
    gc.collect()
    gc.get_count()
    first = gc.get_count()[0]
    x = make()
    second = gc.get_count()[0]
    x = None
    third = gc.get_count()[0]
    x = make()
    fourth = gc.get_count()[0]
    print(f"{label}: made {second - first}, freed {third - second}, made again {fourth - third}")


measure("warm up", list)
measure("[]", lambda: [])
measure("list()", list)
measure("{}", lambda: {})
measure("dict()", dict)
measure("set", set)
measure("tuple of 5", lambda: tuple(range(5)))
measure("tuple of 20", lambda: tuple(range(20)))
measure("tuple of 21", lambda: tuple(range(21)))
measure("instance", Plain)
measure("100 lists in a list", lambda: [[] for _ in range(100)])
measure("100 dicts in a list", lambda: [{} for _ in range(100)])
measure("100 sets in a list", lambda: [set() for _ in range(100)])
measure("100 instances in a list", lambda: [Plain() for _ in range(100)])
gc.enable()
