# The new value is computed and stored before the old one is released.
class Loud:
    def __init__(self, name):
        print("  new", name)
        self.name = name

    def __del__(self):
        print("  del", self.name, "while x is", globals().get("x") and x.name)


print("name")
x = Loud("old")
x = Loud("new")
print("failing right-hand side keeps the old value")
try:
    x = 1 / 0
except ZeroDivisionError:
    print("  x is", x.name)
print("chain: x = y = value, x first")
y = Loud("y")
x = y = Loud("both")
print("list slot")
items = [Loud("slot")]
items[0] = Loud("slot again")
print("dict slot")
table = {"k": Loud("value")}
table["k"] = Loud("value again")
print("attribute")
box = type("Box", (), {})()
box.a = Loud("attribute")
box.a = Loud("attribute again")
print("clean up")
items = table = None
del box.a
x = None
del y
