# del removes a name, a slot or an attribute; the object goes with its last reference.
from sys import getrefcount


class Box:
    pass


w = Box()
box = Box()
box.w = w
items = [w, w]
table = {"w": w}
print("held by name, attribute, two items, a dict", getrefcount(w))
del box.w
print("del attribute", getrefcount(w))
del items[0]
print("del item", getrefcount(w))
del table["w"]
print("del key", getrefcount(w))
del items[:]
print("del slice", getrefcount(w))
alias = w
del w
print("del w; alias still there", getrefcount(alias))
try:
    w
except NameError as error:
    print(error)
x = y = alias
del x, (y), [alias]
try:
    alias
except NameError as error:
    print(error)
