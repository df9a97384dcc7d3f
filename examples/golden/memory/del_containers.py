# The order in which containers let their items go.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("", self.name, end="")

    def __hash__(self):
        return ord(self.name[-1])


def several(prefix=""):
    return [Loud(prefix + c) for c in "abc"]


def show(text):
    print(f"\n{text}:", end="")


show("list, when it dies")
x = several()
x = None
show("list.clear")
x = several()
x.clear()
show("del x[:]")
x = several()
del x[:]
show("x[:] = []")
x = several()
x[:] = []
show("del x[0:2]")
x = several()
del x[0:2]
print(" |", end="")
x = None
show("pop")
x = several()
x.pop()
x.pop(0)
x = None
show("tuple")
x = tuple(several())
x = None
show("dict values")
x = dict(enumerate(several()))
x = None
show("dict keys")
x = dict.fromkeys(several())
x = None
show("keys and values")
x = {Loud("k" + c): Loud("v" + c) for c in "ab"}
x = None
show("dict.clear")
x = dict(enumerate(several()))
x.clear()
show("set, by hash")
x = set(several())
x = None
show("set.clear")
x = set(several())
x.clear()
show("list of lists")
x = [several("1"), several("2")]
x = None
show("list in a tuple in a dict")
x = {0: (several("t"), Loud("u"))}
x = None
print()
