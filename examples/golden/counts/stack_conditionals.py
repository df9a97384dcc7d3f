# and, or, not, conditional expressions and chained comparisons: when an operand stays and when it goes.
from sys import getrefcount


class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        print("  bool", self.name, getrefcount(self))
        return self.value

    def __lt__(self, other):
        print("  ", self.name, "<", other.name, getrefcount(self), getrefcount(other))
        return Truth("result", True)


yes, no = Truth("yes", True), Truth("no", False)
print("yes and no", (yes and no).name)
print("no and yes", (no and yes).name)
print("yes or no", (yes or no).name)
print("no or yes", (no or yes).name)
print("not no", not no)
print("conditional", 1 if yes else 2)
print("temporary and", (Truth("temporary", True) and yes).name)
print("temporary or", (Truth("temporary", True) or yes).name)
print("chain", (yes < no < yes).name)
print("chain of temporaries", (Truth("a", 1) < Truth("b", 1) < Truth("c", 1)).name)
if yes and not no:
    print("if")
while no or no:
    pass
assert yes
print("counts after", getrefcount(yes), getrefcount(no))
print("(yes or no) counted", getrefcount(yes or no), getrefcount(no or no), getrefcount(Truth("t", 1)))
