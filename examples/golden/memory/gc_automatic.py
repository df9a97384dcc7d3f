# Automatic collections: self-cycles made in a loop are found at 700, 1400, 2100 ...
import gc

runs = []


class Node:
    def __init__(self):
        self.me = self


def watch(phase, info):
    if phase == "stop":
        runs.append((i, info["generation"], info["collected"], info["uncollectable"]))


gc.collect()
i = 0
gc.callbacks.append(watch)
for i in range(3000):
    Node()
gc.callbacks.remove(watch)
for run in runs:
    print(*run)
