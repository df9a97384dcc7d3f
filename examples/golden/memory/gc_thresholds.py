# A low threshold makes collections frequent; each tenth of generation 0 becomes one of generation 1.
import gc

log = []


class Item:
    __slots__ = ()


def watch(phase, info):
    if phase == "start":
        log.append(info["generation"])


def spin(n):
    log.clear()
    kept = []
    for _ in range(n):
        kept.append(Item())
    return "".join(map(str, log))


gc.collect()
gc.freeze()
gc.collect()
gc.callbacks.append(watch)
gc.set_threshold(10, 3, 1000)
print("10, 3:", spin(200))
gc.collect()
gc.set_threshold(50, 1, 1000)
print("50, 1:", spin(500))
gc.collect()
gc.set_threshold(0)
print("0:", spin(500))
gc.set_threshold(1000)
print("1000:", spin(500))
gc.callbacks.clear()
