# A comprehension releases its variable at its end, and what it collected when nobody keeps it.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


print("list comprehension, nothing kept of the items")
[Loud(i).name for i in range(2)]
print("items kept by the list, then dropped")
[Loud(i) for i in range(2)]
print("variable is the last to hold an item")
names = [x.name for x in [Loud("a"), Loud("b")]]
print(names)
print("source named by nobody")
[None for x in (Loud(i) for i in range(2))]
print("set and dict comprehensions")
{i: Loud(i) for i in range(2)}
{Loud("c").name}
print("generator expression, half used")
g = (Loud(i) for i in range(3))
print("  got", next(g).name)
print("  got", next(g).name)
del g
print("generator expression over a temporary list")
g = (x.name for x in [Loud("d"), Loud("e")])
print("  got", next(g))
g.close()
print("closed")
print("any stops early")
any(x.name == "f" for x in [Loud("f"), Loud("g")])
print("condition")
[x for x in [Loud("h"), Loud("i")] if x.name == "h"]
print("end")
