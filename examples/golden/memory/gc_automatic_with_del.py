# Automatic collections, seen from __del__: the first one comes when 700 objects more were made than freed.
import gc


class Node:
    deaths = []

    def __init__(self, n):
        self.n, self.me = n, self

    def __del__(self):
        Node.deaths.append((self.n, i))


gc.collect()
i = 0
for i in range(2000):
    Node(i)
batches = {}
for n, when in Node.deaths:
    batches.setdefault(when, []).append(n)
for when, members in batches.items():
    print("at", when, "died", members[0], "to", members[-1], "count", len(members))
print("left over", 2000 - len(Node.deaths))
print("collected by hand", gc.collect())
Node.deaths.clear()
