# finally blocks, with blocks, return and the moment of __del__.
class Loud:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("  enter", self.name)
        return self

    def __exit__(self, *details):
        print("  exit", self.name)

    def __del__(self):
        print("  del", self.name)


def function():
    x = Loud("x")
    try:
        return Loud("returned")
    finally:
        y = Loud("y")
        print("  finally")


print("try-finally with return")
function()
print("a return overridden")


def overridden():
    try:
        return Loud("lost")
    finally:
        return Loud("wins")


print("  got", overridden().name)
print("with a temporary")
with Loud("manager"):
    print("  body")
print("after")
print("with a name")
with Loud("named") as m:
    print("  body")
print("after")
del m
print("two managers")
with Loud("first"), Loud("second"):
    print("  body")
print("with and exception")
try:
    with Loud("failing"):
        raise ValueError
except ValueError:
    print("  handled")
print("end")
