# self inside the methods of a container class, each called once.
from sys import getrefcount


class Box:
    def __len__(self):
        print("  __len__", getrefcount(self))
        return 2

    def __getitem__(self, key):
        print("  __getitem__", getrefcount(self), getrefcount(key) > 9)
        return 0

    def __setitem__(self, key, value):
        print("  __setitem__", getrefcount(self), getrefcount(value))

    def __delitem__(self, key):
        print("  __delitem__", getrefcount(self))

    def __contains__(self, item):
        print("  __contains__", getrefcount(self), getrefcount(item))
        return True

    def __reversed__(self):
        print("  __reversed__", getrefcount(self))
        return iter(())

    def __missing__(self, key):
        return None


box, w = Box(), []
print("len")
len(box)
print("get")
box[0]
print("set")
box[0] = w
print("set a temporary")
box[0] = []
print("del")
del box[0]
print("in")
w in box
print("not in")
w not in box
print("reversed")
reversed(box)
print("if box")
if box:
    pass
print("temporary Box()[0]")
Box()[0]
print("augmented box[0] += 1")
box[0] += 1
print("after", getrefcount(box), getrefcount(w))
