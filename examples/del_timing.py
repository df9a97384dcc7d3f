# When does __del__ run? At the statement that drops the last reference.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  freed:", self.name)


print("an object nobody keeps")
Loud("temporary")

print("rebinding: the new one exists before the old one goes")
x = Loud("first")
x = Loud("second")

print("del of one of two names does nothing")
y = x
del x
print("del of the other")
del y


def function():
    local = Loud("local")
    print("  the function returns")


print("locals go when the function returns")
function()

print("a list lets its items go from its end")
items = [Loud("item 0"), Loud("item 1")]
items = None

last = Loud("global, at the end of the program")
print("end of the program")
