# Loop variables hold their item until the next one is stored, and after the loop.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def make(n):
    for i in range(n):
        yield Loud(i)


print("items of a generator")
for x in make(3):
    print("  body", x.name)
print("after the loop")
x = None
print("items of a list display")
for x in [Loud("a"), Loud("b")]:
    print("  body", x.name)
print("after the loop")
x = None
print("deleting the variable in the body")
for x in make(2):
    del x
    print("  deleted")
print("break")
for x in make(3):
    break
print("after break")
del x
print("while")
n = 0
while n < 2:
    y = Loud(f"while {n}")
    n += 1
print("after while")
del y
print("list emptied while it is walked")
items = [Loud("c"), Loud("d")]
for x in items:
    print("  clear")
    items.clear()
print("after")
del x
print("list(loop)")
list(map(lambda x: None, make(2)))
print("end")
