# WeakValueDictionary: an entry goes when its value does.
import weakref


class Value:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


table = weakref.WeakValueDictionary()
a, b = Value("a"), Value("b")
table["a"], table["b"], table["again"] = a, b, a
print(len(table), sorted(table), sorted(map(repr, table.values())))
print("get", table["a"], table.get("x"), "b" in table, table.get("x", "default"))
del a
print("a gone", dict(table), len(table), "a" in table)
try:
    table["a"]
except KeyError as e:
    print("KeyError", e)
print("pop", table.pop("b"), len(table))
table["temporary"] = Value("temporary")
print("a temporary never stays", dict(table))
print("setdefault", table.setdefault("b", b) is b, dict(table))
copy = table.copy()
print("copy", type(copy).__name__, dict(copy))
many = {n: Value(str(n)) for n in range(5)}
table.update(many)
print("updated", len(table))
for key in list(many):
    if key % 2:
        del many[key]
print("odd ones gone", sorted(k for k in table if k != "b"))
iterator = iter(table.values())
kept = next(iterator)
many.clear()
print("during an iteration removals wait", kept.name)
del iterator, kept
print("after it", dict(table))
print("references", [type(r).__name__ for r in table.valuerefs()])
try:
    table["int"] = 1
except TypeError as e:
    print(e)
