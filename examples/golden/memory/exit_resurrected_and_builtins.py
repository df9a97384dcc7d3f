# At exit: objects hung on sys and builtins outlive the main module; one that saves itself there is not lost.
import builtins
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self, print=print):
        print("del", self.name)


class Phoenix:
    def __del__(self, sys=sys):
        print("del phoenix, hiding in sys")
        sys.hidden = [self]


class Quiet:
    pass


Loud.attribute = Loud("on its own class")
quiet = Quiet()
quiet.child = Loud("child of quiet")
x = Loud("global")
p = Phoenix()


def function(default=Loud("default")):
    pass


function.attribute = Loud("function attribute")
print("end of the program")
