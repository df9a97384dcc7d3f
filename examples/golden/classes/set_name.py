"""__set_name__: order, owners, late assignment, errors."""
class Field:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        print(f"{self.label}: {owner.__name__}.{name}")
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, f"no {self.name}")

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value * 2


class Model:
    a = Field("first")
    b = Field("second")
    c = d = Field("shared")


m = Model()
print(m.a, m.d, Model.d.name)
m.a = 5
m.c = 1
print(vars(m), m.a, m.c)
Model.late = Field("late")
try:
    m.late
except AttributeError as e:
    print(e)
Model.late.__set_name__(Model, "late")
print(m.late)
type("Dynamic", (Model,), {"e": Field("dynamic")})


class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("from __set_name__")


try:
    class Fails:
        x = Bad()
except Exception as e:
    print(type(e).__name__, e, repr(e.__cause__), getattr(e, "__notes__", None))


class OnInstance:
    pass


o = OnInstance()
o.__set_name__ = lambda *a: print("never called")


class Uses:
    x = o


class WrongArgs:
    def __set_name__(self): pass


try:
    class W:
        y = WrongArgs()
except Exception as e:
    print(type(e).__name__, e, getattr(e, "__notes__", None))


class Mutates:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_copy", self)


class Target:
    z = Mutates()
    w = Mutates()


print(sorted(k for k in vars(Target) if not k.startswith("__")))
