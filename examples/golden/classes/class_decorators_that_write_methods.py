"""Class decorators that write methods: a small dataclass, total ordering and a cached property, all by hand."""
def data(cls):
    fields = list(cls.__annotations__)
    defaults = {f: cls.__dict__[f] for f in fields if f in cls.__dict__}
    params = ", ".join(f"{f}=defaults[{f!r}]" if f in defaults else f for f in fields)
    body = "".join(f"    self.{f} = {f}\n" for f in fields)
    scope = {"defaults": defaults}
    exec(f"def __init__(self, {params}):\n{body}", scope)
    cls.__init__ = scope["__init__"]
    cls.__init__.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"
    cls.__eq__ = lambda self, o: type(self) is type(o) and all(getattr(self, f) == getattr(o, f) for f in fields)
    cls.__match_args__ = tuple(fields)
    return cls


def ordered(cls):
    lt = cls.__lt__
    cls.__gt__ = lambda self, o: lt(o, self)
    cls.__le__ = lambda self, o: not lt(o, self)
    cls.__ge__ = lambda self, o: not lt(self, o)
    return cls


class cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.f(obj)
        return value


@ordered
@data
class Point:
    x: int
    y: int = 0
    label: str = "p"

    @cached
    def norm(self): return self.x ** 2 + self.y ** 2

    def __lt__(self, other): return self.norm < other.norm


p, q = Point(3, 4), Point(1, label="q")
print(p, q, p == Point(3, 4), p == q, p.norm, p.norm, p > q, p <= q, sorted([p, q]), max(q, p))
match p:
    case Point(x, y, label="p"): print("matched", x, y)
for bad in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, z=2), lambda: p < 5):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)


class EnumMeta(type):
    def __new__(mcs, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v)}
        cls = super().__new__(mcs, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
            setattr(cls, k, m)
        return cls

    def __iter__(cls): return iter(cls._members.values())
    def __len__(cls): return len(cls._members)
    def __getitem__(cls, k): return cls._members[k]
    def __contains__(cls, m): return m in cls._members.values()

    def __call__(cls, v):
        for m in cls:
            if m.value == v:
                return m
        raise ValueError(f"{v!r} is no valid {cls.__name__}")


class Enum(metaclass=EnumMeta):
    def __repr__(self): return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
    def __str__(self): return f"{type(self).__name__}.{self.name}"


class Color(Enum):
    RED = 1
    GREEN = "g"
    def pretty(self): return self.name.title()


print(
    list(Color), Color.RED, Color("g").pretty(), Color["RED"] is Color.RED, len(Color), Color.RED in Color,
    f"{Color.GREEN}", {Color.RED: 1},
)
try:
    Color(5)
except ValueError as e:
    print(e)
