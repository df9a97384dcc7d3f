# __del__ that changes the container its object is leaving.
class Loud:
    def __init__(self, name, action):
        self.name, self.action = name, action

    def __del__(self):
        print("  del", self.name, "sees", len(home) if home is not None else None)
        self.action()


def nothing():
    pass


home = []
print("a list refilled while it is cleared")
home = [Loud("a", lambda: home.append("new")), Loud("b", nothing)]
home.clear()
print(" ", home)
print("slot replaced, __del__ changes the slot")
home = [None]
home[0] = Loud("c", lambda: home.__setitem__(0, "from del"))
home[0] = "from program"
print(" ", home)
print("dict cleared")
home = {"x": Loud("d", lambda: home.update(y=1))}
home.clear()
print(" ", home)
print("name rebound in __del__")
x = Loud("e", lambda: globals().update(x="from del"))
x = "from program"
print(" ", x)
print("attribute")


class Box:
    pass


home = []
box = Box()
box.a = Loud("f", lambda: setattr(box, "a", "from del"))
box.a = "from program"
print(" ", box.a)
print("set discarding")
home = {Loud("g", lambda: home.add("new"))}
home.pop()
print(" ", home)
print("pop during del")
home = [1, 2, Loud("h", lambda: home.pop())]
home.pop()
print(" ", home)
