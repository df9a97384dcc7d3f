# From its second execution on, a subscript is specialised: it moves the container into the frame of __getitem__.
from sys import getrefcount


class Box:
    def __getitem__(self, key):
        return getrefcount(self)


box = Box()
for i in range(5):
    print("global box[0], time", i + 1, box[0])
for i in range(4):
    print("temporary, time", i + 1, Box()[0])
print("another place starts anew", box[0])
print("by name", [box.__getitem__(0) for _ in range(3)])


def local():
    b = Box()
    for i in range(4):
        print("local b[0], time", i + 1, b[0])


local()
