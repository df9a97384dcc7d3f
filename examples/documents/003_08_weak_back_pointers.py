# Document 003, Use case 2: breaking reference cycles (parent/child back-pointers)
import weakref  # context: the document imported it above


class TreeNode:
    def __init__(self, value):
        self.value = value
        self.children = []
        self._parent_ref = None

    @property
    def parent(self):
        return self._parent_ref() if self._parent_ref else None

    def add_child(self, child):
        child._parent_ref = weakref.ref(self)
        self.children.append(child)


root, leaf = TreeNode("root"), TreeNode("leaf")  # context
root.add_child(leaf)  # context
print(leaf.parent.value, root.parent)  # context
del root  # context: "refcounting alone can free the tree immediately once the root goes out of scope"
print(leaf.parent)  # context
