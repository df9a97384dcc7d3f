# When something outlives the main module, its names are set to None one by one: those with one underscore first.
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self, here=globals(), names="a _b c _d __e__ f g Loud".split()):
        print("del", self.name, "| already None:", *[k for k in names if k in here and here[k] is None])


sys.holder = sys.modules["__main__"]
a = Loud("a")
_b = Loud("_b")
c = Loud("c")
_d = Loud("_d")
__e__ = Loud("__e__")
f = [Loud("in f")]
g = Loud("g")
print("end of the program")
