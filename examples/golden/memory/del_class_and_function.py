# Functions, classes and modules are objects that die as well.
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def f(x=Loud("default")):
    pass


f.attribute = Loud("function attribute")
print("del f")
del f


def closure():
    captured = Loud("captured")
    return lambda: captured


g = closure()
print("del closure")
del g
print("lambda with default")
(lambda x=Loud("lambda default"): x)
print("a class is in cycles: it waits for the collector")


class C:
    attribute = Loud("class attribute")


del C
print("collect")
gc.collect()
print("class attribute deleted")


class D:
    attribute = Loud("deleted attribute")


del D.attribute
print("class attribute replaced")
D.x = Loud("replaced")
D.x = None
print("module")
m = type(gc)("made")
m.x = Loud("in a module")
m = None
print("decorator drops a function")


def drop(function):
    return None


@drop
def h(x=Loud("dropped default")):
    pass


print("end")
