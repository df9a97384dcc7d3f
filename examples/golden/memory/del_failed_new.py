# A half-built object is finalized too; an object that __new__ never made is not.
class NoNew:
    def __new__(cls):
        raise TypeError("refused")

    def __del__(self):
        print("  never")


class HalfBuilt:
    def __init__(self):
        self.first = 1
        raise ValueError("half")

    def __del__(self):
        print("  del, has first:", hasattr(self, "first"), "second:", hasattr(self, "second"))


class Different:
    def __new__(cls):
        object.__new__(cls)
        print("  returning another object")
        return "a string"

    def __del__(self):
        print("  del of the object thrown away")


for kind in NoNew, HalfBuilt:
    print(kind.__name__)
    try:
        kind()
    except (TypeError, ValueError) as e:
        print("  caught", e)
    print("  after the clause")
print("Different")
print(" ", Different())
print("wrong arguments")


class Strict:
    def __init__(self, a):
        pass

    def __del__(self):
        print("  del strict")


try:
    Strict()
except TypeError as e:
    print(" ", e)
print("end")
