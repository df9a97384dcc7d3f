# The statement that drops the last reference is the one that runs __del__.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


print("an expression statement")
Loud("expression")
print("a name rebound")
x = Loud("first")
x = Loud("second")
print("a name deleted")
del x
print("None assigned")
x = Loud("third")
x = None
print("two names")
x = y = Loud("shared")
del x
print("  one left")
del y
print("swapped away")
a, b = Loud("a"), Loud("b")
a, b = b, None
print("  a was released")
a = None
print("a tuple never kept")
(Loud("left"), Loud("right"))
print("the underscore is a name like others")
_ = Loud("underscore")
_ = 0
print("end")
