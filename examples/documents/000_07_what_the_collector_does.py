# Document 000, sections 6 and 7: Python Cyclic Garbage Collector, How Cyclic GC Works (no code in the document)
import gc  # context: the whole program is context


class Node:  # context
    def __init__(self):  # context
        self.me = self  # context

    def __del__(self):  # context
        print("freed")  # context


gc.collect()  # context
gc.disable()  # context: now nothing happens by itself
Node()  # context
print("unreachable, not yet found")  # context
print(gc.collect(0))  # context: "Finds unreachable cycles, breaks reference chains, frees memory"
survivor = Node()  # context
gc.collect(0)  # context: "Survived once", so it is in generation 1 now
del survivor  # context
print(gc.collect(0))  # context: a collection of generation 0 does not look there
print(gc.collect(1))  # context
