# A loop holds the list it walks, not a copy: rebinding and clearing inside the loop.
from sys import getrefcount

items = [[], [], []]
for x in items:
    print("x", getrefcount(x), "list", getrefcount(items))
    items.clear()
    print("cleared: x", getrefcount(x))

items = [["a"], ["b"]]
old = items
for x in items:
    items = None
    print("the loop still holds it", getrefcount(old), x)
print("after the loop", getrefcount(old))

items = [["a"], ["b"]]
for items[0] in items:
    print("target is a slot of the list", items, getrefcount(items[0]))

table = {"a": ["x"], "b": ["y"]}
for key in list(table):
    value = table.pop(key)
    print("popped", key, getrefcount(value))
print(table)
i = 0
for i in [i, i + 1]:
    print("same name as target and source", i)
