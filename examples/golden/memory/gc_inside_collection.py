# During a collection gc.collect() does nothing and callbacks are not nested.
import gc

log = []


def watch(phase, info):
    log.append((phase, gc.collect()))


class Node:
    def __del__(self):
        log.append(("del", gc.collect(), gc.isenabled()))
        a = []
        a.append(a)


gc.collect()
gc.callbacks.append(watch)
n = Node()
n.me = n
del n
print("returned", gc.collect())
gc.callbacks.clear()
for line in log:
    print(line)
print("the list that __del__ made", gc.collect())


class Creator:
    left = 3

    def __init__(self):
        self.me = self

    def __del__(self):
        if Creator.left:
            Creator.left -= 1
            Creator()


Creator()
for _ in range(5):
    print("chain of finalizers", gc.collect())
