# Two objects that hold each other never reach a count of zero. The cyclic collector finds them.
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("freed:", self.name)


gc.collect()

alone = Node("alone")
print("del alone")
del alone

a = Node("a")
b = Node("b")
a.other = b
b.other = a
print("del a, b")
del a, b
print("nothing happened: each is held by the other")

print("objects found by gc.collect():", gc.collect())
