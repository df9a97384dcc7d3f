# Lists that a collection frees go to a free list of 80; making a list out of it is not counted as an allocation.
import gc

runs = []


def watch(phase, info):
    if phase == "stop":
        runs.append((i, info["generation"], info["collected"]))


gc.collect()
i = 0
gc.callbacks.append(watch)
for i in range(3000):
    a = []
    a.append(a)
gc.callbacks.remove(watch)
for run in runs:
    print("lists:", *run)
runs.clear()
gc.collect()
gc.callbacks.append(watch)
for i in range(3000):
    d = {}
    d["d"] = d
gc.callbacks.remove(watch)
for run in runs:
    print("dicts:", *run)
runs.clear()
gc.collect()
gc.callbacks.append(watch)
for i in range(3000):
    s = [set()]
    s.append(s)
gc.callbacks.remove(watch)
for run in runs:
    print("lists with a set:", *run)
