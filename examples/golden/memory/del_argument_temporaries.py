# Temporaries in an expression die as soon as the operation that used them is over.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)

    def next(self):
        print("  next of", self.name)
        return Loud(self.name + "+")

    def __add__(self, other):
        return Loud(f"({self.name}+{other.name})")

    def __getitem__(self, key):
        return Loud(f"{self.name}[{key.name}]")


def use(*args):
    print("  use", *[a.name for a in args])


print("chained calls")
Loud("a").next().next()
print("attribute of a temporary")
print(Loud("b").name)
print("sum")
Loud("c") + Loud("d") + Loud("e")
print("arguments")
use(Loud("f"), Loud("g"))
print("subscript")
Loud("h")[Loud("i")]
print("nested call")
use(Loud("j").next(), Loud("k"))
print("comparison")
Loud("l") == Loud("m")
print("condition")
if Loud("n"):
    print("  in the block")
print("assert")
assert Loud("o")
print("f-string")
print(f"  {Loud('p').name} {Loud('q').name}")
print("end")
