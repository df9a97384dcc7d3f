# Document 002, Memory Management: cyclic GC
import gc


class Node:
    def __init__(self):
        self.next = None


gc.collect()  # context: start from a clean heap
a = Node()
b = Node()
a.next = b
b.next = a # cycle — neither reaches 0 naturally
del a, b
print(gc.collect())  # context: the document's next line, with its result shown
gc.collect() # explicit cycle collection (runs automatically too)
gc.get_count() # (gen0, gen1, gen2) object counts
print(len(gc.get_count()))  # context
gc.disable() # disable GC (risky — cycles won't be freed)
print(gc.isenabled())  # context
