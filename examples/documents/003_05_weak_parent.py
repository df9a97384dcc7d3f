# Document 003, Practical mitigations
import weakref


class TreeNode:
    def __init__(self):  # context: the document's class never sets self.children
        self.children = []  # context

    def __del__(self):  # context: to see it die
        print("node freed")  # context

    def add_child(self, child):
        child.parent = weakref.ref(self)   # doesn't keep self alive; breaks the cycle
        self.children.append(child)


root, child = TreeNode(), TreeNode()  # context
root.add_child(child)  # context
print(child.parent() is root)  # context
del child  # context
print("del root")  # context
del root  # context: both are freed at once, without the collector
print("end")  # context
