"""Abstract classes with abc: instantiation, registration, properties, subclass hooks."""
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): """Area."""

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    def describe(self): return f"{self.name}: {self.area()} {self.unit()}"


class Partial(Shape):
    def area(self): return 1


class Square(Partial):
    name = "square"
    unit = classmethod(lambda cls: cls.__name__.lower())


print(
    Square().describe(), sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__),
    Square.__abstractmethods__,
)
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)


class One(ABC):
    @abstractmethod
    def only(self): ...


class Many(ABC):
    a = b = c = d = abstractmethod(lambda self: 0)


for cls in (One, Many):
    try:
        cls()
    except TypeError as e:
        print(e)


class Registered: pass


print(
    issubclass(Registered, Shape), Shape.register(Registered) is Registered, issubclass(Registered, Shape),
    isinstance(Registered(), Shape), Shape in Registered.__mro__,
)


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Quacks:
            return any("quack" in k.__dict__ for k in C.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self): return "quack"


print(isinstance(Duck(), Quacks), isinstance(5, Quacks), issubclass(Duck, Quacks))
try:
    Shape.register(5)
except TypeError as e:
    print(e)
try:
    Square.register(Shape)
except RuntimeError as e:
    print(e)
Shape.area.__isabstractmethod__ = False
print(Shape.area.__isabstractmethod__, sorted(Shape.__abstractmethods__))
Late = type("Late", (One,), {})
Late.only = lambda self: 1
try:
    Late()
except TypeError as e:
    print(e)
from collections.abc import Sequence, Mapping, Iterable, Hashable, Callable, Sized


class Seq(Sequence):
    def __getitem__(self, i): return [10, 20, 30][i]
    def __len__(self): return 3


s = Seq()
print(
    list(s), 20 in s, s.index(30), s.count(10), list(reversed(s)),
    [isinstance(s, t) for t in (Sequence, Iterable, Sized, Mapping, Hashable, Callable)]
)
print([[isinstance(
    x, t,
) for t in (Sequence, Mapping, Iterable, Hashable, Callable, Sized)] for x in (
    [], {}, "", 1, len, (), range(1), set(),
)])
try:
    type("Bad", (Mapping,), {"__len__": lambda s: 0})()
except TypeError as e:
    print(e)
