# __del__ is looked up on the class; a parent's one runs only when it is called.
class Parent:
    def __del__(self):
        print("  Parent.__del__", type(self).__name__)


class Child(Parent):
    def __del__(self):
        print("  Child.__del__")
        super().__del__()


class Silent(Parent):
    pass


print("child")
Child()
print("inherited")
Silent()
print("an instance attribute is not a finalizer")
s = Silent()
s.__del__ = lambda: print("  never")
s = None
print("assigned to the class later")


class Late:
    pass


late = Late()
Late.__del__ = lambda self: print("  late")
late = None
print("two parents")


class Other:
    def __del__(self):
        print("  Other.__del__")


class Both(Child, Other):
    pass


Both()
print("class changed")
x = Late()
x.__class__ = Silent
x = None
print("failed __init__ still has __del__")


class Failing:
    def __init__(self):
        raise ValueError

    def __del__(self):
        print("  Failing.__del__")


try:
    Failing()
except ValueError:
    print("  handled")
print("end")
