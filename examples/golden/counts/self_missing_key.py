# A dict subclass: self and the key inside __missing__.
from sys import getrefcount


class Table(dict):
    def __missing__(self, key):
        return getrefcount(self), getrefcount(key)


class Key:
    pass


table, key = Table(), Key()
print("table[key]", table[key])
print("table[Key()]", table[Key()])
print("Table()[key]", Table()[key])
print("nothing was stored", len(table), getrefcount(table), getrefcount(key))
table[key] = key
print("stored as key and value", getrefcount(key))
print("found", getrefcount(table[key]))
print("get", getrefcount(table.get(key)))
table.pop(key)
print("popped", getrefcount(key))
