"""type() with three arguments: names, bases, namespaces, errors, and how it equals the class statement."""
def greet(self):
    return f"hello from {self.name}"


Person = type(
    "Person", (),
    {"name": "nobody", "greet": greet, "__doc__": "made", "__init__": lambda self, name: setattr(self, "name", name)},
)
print(Person("ada").greet(), Person.__doc__, Person.__name__, Person.__module__, Person.__qualname__)
Child = type("Child", (Person, dict), {"__qualname__": "Some.Child", "__module__": "elsewhere"})
print(Child, Child("bob"), Child("bob").name, "__qualname__" in vars(Child), Child.__mro__)
ns = {"x": 1}
C = type("C", (), ns)
ns["x"] = 2
print(C.x, "__dict__" in ns)
spaced = type("not an identifier!", (), {"1": 2, "": 3})
print(spaced, getattr(spaced, "1"), getattr(spaced, ""))
for args in (
    ("X",), ("X", ()), ("X", (), {}, 1), (5, (), {}), ("X", [], {}), ("X", (), []), ("X", (5,), {}),
    ("X\0Y", (), {}), ("X", (), {"__slots__": 5}), ("X", (), {"__qualname__": 5}), ("X", (), {1: 2}),
    ("X", (object,), {"__classcell__": 5}), ("X", (int, str), {}), (b"X", (), {}), ("X", None, {}), (),
):
    try:
        print(args, "->", type(*args))
    except (TypeError, ValueError, RuntimeError) as e:
        print(args, type(e).__name__, e)
try:
    type("X", (), {}, keyword=1)
except TypeError as e:
    print(e)
try:
    type(1, metaclass=int)
except TypeError as e:
    print(e)
print(
    type(type), type(object), isinstance(type, object), isinstance(object, type), issubclass(type, object),
    type(type("A", (), {})()).__name__,
)
classes = [type(f"C{i}", (), {"i": i, "get": lambda self, i=i: (self.i, i)}) for i in range(3)]
print([c().get() for c in classes], [c.__name__ for c in classes])


class Meta(type): pass


M = Meta("M", (), {})
N = type("N", (M,), {})
print(type(M), type(N), Meta("P", (N,), {}).__mro__)
print(super(Meta, M).__call__().__class__)
new = type.__new__(type, "New", (), {"f": lambda s: "f"})
print(new, new().f(), type.__call__(new).f())
