"""Classes made and changed at run time: type(), methods from exec, mixins, instances that change class."""
def make_class(name, fields, base=object):
    body = "def __init__(self, " + ", ".join(fields) + "):\n" + "".join(f"    self.{f} = {f}\n" for f in fields)
    scope = {}
    exec(body, scope)
    ns = {"__init__": scope["__init__"], "fields": tuple(fields), "__hash__": None}
    ns["__repr__"] = lambda self: f"{name}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"
    ns["__eq__"] = lambda self, o: vars(self) == vars(o)
    return type(name, (base,), ns)


Point = make_class("Point", ["x", "y"])
Point3 = make_class("Point3", ["x", "y", "z"], Point)
p, q = Point(1, 2), Point3(1, 2, 3)
print(p, q, p == Point(1, 2), p == q, isinstance(q, Point), Point3.__mro__, Point.fields)
try:
    Point(1)
except TypeError as e:
    print(e)
try:
    hash(p)
except TypeError as e:
    print(e)


def patch(cls):
    def decorate(f):
        setattr(cls, f.__name__, f)
        return f
    return decorate


@patch(Point)
def scale(self, k): return type(self)(*(getattr(self, f) * k for f in self.fields))


@patch(Point)
def __add__(self, o): return type(self)(*(getattr(self, f) + getattr(o, f) for f in self.fields))


@patch(Point)
def __iter__(self): return (getattr(self, f) for f in self.fields)


print(p.scale(3), q.scale(2), p + p, list(q), sum(p))
for i, base in enumerate((int, str, list, dict, tuple, float, set, bytes, Exception)):
    Sub = type(
        f"My{base.__name__.title()}", (base,),
        {"tag": i, "describe": lambda self: f"{type(self).__name__}#{self.tag}:{base.__name__}"},
    )
    print(Sub().describe(), Sub() == base() if base is not Exception else "", end="; ")
print()


class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.classes[name] = cls
        return cls


class Plugin(metaclass=Registry): pass


for name in ("Alpha", "Beta"):
    Registry(name, (Plugin,), {"run": lambda self, name=name: f"{name} runs"})
print({k: v().run() if hasattr(v, "run") else None for k, v in Registry.classes.items()})


class State:
    def handle(self, event): self.__class__ = self.transitions.get(event, type(self)); return self


class Open(State): pass
class Closed(State): pass


Open.transitions, Closed.transitions = {"close": Closed}, {"open": Open}
s = Closed()
print([type(s.handle(e)).__name__ for e in ("open", "open", "close", "lock", "open")])
instance = Point(5, 6)
instance.scale = lambda k: f"instance override {k}"
print(instance.scale(2), Point.scale(instance, 2))
del instance.scale
instance.bound = type(instance.scale)(lambda self, k: (self.x, k), instance)
print(instance.bound(9))
Mixed = type("Mixed", (type("A", (), {"a": lambda s: "a"}), type("B", (), {"b": lambda s: "b"})), {})
print(Mixed().a(), Mixed().b(), [c.__name__ for c in Mixed.__mro__])
