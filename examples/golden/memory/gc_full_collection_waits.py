# A full collection waits until the objects that await it exceed a quarter of the old ones.
import gc

log = []


class Item:
    __slots__ = ()


def watch(phase, info):
    if phase == "start":
        log.append(info["generation"])


def spin(n, kept):
    log.clear()
    for _ in range(n):
        kept.append(Item())
    return "".join(map(str, log))


gc.collect()
gc.freeze()
gc.collect()
gc.set_threshold(10, 1, 1)
gc.callbacks.append(watch)
kept = []
print("few old objects:", spin(120, kept))
old = [Item() for _ in range(4000)]
gc.collect()
kept = []
print("four thousand old ones:", spin(120, kept))
gc.callbacks.clear()
gc.set_threshold(700, 10, 10)
del old
gc.collect()
gc.callbacks.append(watch)
kept = []
gc.set_threshold(10, 1, 1)
print("few again:", spin(60, kept))
gc.callbacks.clear()
gc.unfreeze()
print(gc.get_freeze_count())
