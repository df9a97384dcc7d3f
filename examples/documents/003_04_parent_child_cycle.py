# Document 003, A classic real-world cycle: parent/child back-references
class TreeNode:
    def __init__(self, value):
        self.value = value
        self.children = []
        self.parent = None

    def add_child(self, child):
        child.parent = self       # child references parent
        self.children.append(child)  # parent references child -- cycle!


import gc  # context: to see what is left behind

gc.collect()  # context: start from a clean heap
root = TreeNode("root")
child = TreeNode("child")
root.add_child(child)

del root
del child
# neither node's refcount reaches 0 -- each still holds a reference to the other
# via .parent / .children, even though nothing external references either anymore
print(gc.collect())  # context: the two nodes and their two lists
