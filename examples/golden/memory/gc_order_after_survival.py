# A collection sorts its survivors: those found late through another object move behind the ones found early.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("", self.name, end="")


gc.collect()
late = [Node("in a list")]
early = Node("named")
both = [late, early]
both.append(both)
del late, early
gc.collect()
print("survivors, reached through one list:", end="")
del both
print("; collected", gc.collect())
early = Node("named")
late = [Node("in a list")]
both = [late, early]
both.append(both)
del late, early
print("never survived:", end="")
del both
print("; collected", gc.collect())
chain = [Node(c) for c in "abcd"]
for i, n in enumerate(chain):
    n.next = chain[i - 1]
head = chain[0]
del chain, n
gc.collect()
print("a ring that survived, held by its first:", end="")
del head
print("; collected", gc.collect())
chain = [Node(c) for c in "abcd"]
for i, n in enumerate(chain):
    n.next = chain[i - 1]
head = chain[0]
del chain, n
print("a ring that never survived:", end="")
del head
print("; collected", gc.collect())
