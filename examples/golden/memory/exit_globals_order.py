# At exit the main module is garbage as a whole: finalizers run in order of creation, and all names are still there.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, "while c is", c and c.name)


a = Loud("a")
_z = Loud("_z")
b = Loud("b")
_a = Loud("_a")
c = Loud("c")
__dunder__ = Loud("__dunder__")
d = Loud("d")
print("end of the program")
