# WeakKeyDictionary: an entry goes when its key does; it can hang data on objects from outside.
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class Loud:
    def __del__(self):
        print("  value released")


table = weakref.WeakKeyDictionary()
a, b = Key("a"), Key("b")
table[a], table[b] = 1, Loud()
print(len(table), [k.name for k in table], a in table)
print("get", table[a], table.get(Key("other")))
print("del b")
del b
print(len(table), [k.name for k in table.keys()])
print("keyrefs", [r() is a for r in table.keyrefs()])
print("pop", table.pop(a), len(table))
table[a] = "again"
print("items", list(table.items()))
try:
    table["text"] = 1
except TypeError as e:
    print(e)
print("membership of an atom", "text" in table)
del a
print("empty", len(table), dict(table))
print("a value that refers to its key keeps it alive")
c = Key("c")
table[c] = [c]
del c
print(len(table))
table.clear()
print("cleared", len(table))


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n


x, y = Equal(1), Equal(1)
table[x] = "x"
table[y] = "y"
print("equal keys", len(table), table[x])
del x
print("the first key is gone", len(table))
