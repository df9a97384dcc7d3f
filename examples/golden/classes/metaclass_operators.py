"""Operators, containment, iteration and attributes on classes come from the metaclass."""
class Meta(type):
    registry = {}

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        Meta.registry[name] = cls

    def __len__(cls): return len(cls.members)
    def __iter__(cls): return iter(cls.members)
    def __getitem__(cls, i): return cls.members[i]
    def __contains__(cls, x): return x in cls.members

    def __add__(cls, other):
        return Meta(cls.__name__ + other.__name__, (cls, other), {"members": cls.members + other.members})

    def __bool__(cls): return bool(cls.members)
    def __getattr__(cls, name): return f"{cls.__name__} has no {name}"
    def __eq__(cls, other): return isinstance(other, Meta) and cls.members == other.members
    def __hash__(cls): return hash(cls.__name__)
    def __lt__(cls, other): return len(cls) < len(other)
    def __instancecheck__(cls, x): return x in cls.members
    def __subclasscheck__(cls, c): return c is int
    def __str__(cls): return f"class {cls.__name__}"
    def __dir__(cls): return ["z", "a"]

    @property
    def size(cls): return f"{len(cls)} members"


class A(metaclass=Meta):
    members = [1, 2]


class B(metaclass=Meta):
    members = [3]

    def __len__(self): return 99


class Empty(metaclass=Meta):
    members = []


print(len(A), list(A), A[0], 2 in A, 5 in A, bool(A), bool(Empty), A.size, B.size, len(B()))
C = A + B
print(C, C.members, C.__mro__[1:3] == (A, B), sorted([A, B, Empty])[0])
print(A.nothing, A == A, A == B, A != B, hash(A) == hash("A"), dir(A), Meta.registry.keys())
print(isinstance(1, A), isinstance(A(), A), isinstance(5, A), issubclass(int, A), issubclass(A, A))
try:
    A().nothing
except AttributeError as e:
    print(e)
try:
    A()[0]
except TypeError as e:
    print(e)
try:
    A().size
except AttributeError as e:
    print(e)
A.size2 = 5
try:
    A.size = 3
except AttributeError as e:
    print(e)
print(f"{A}", f"{A!r}", "%s" % A)
first, second = A
print(first, second, [*B], max(A), sum(A), dict.fromkeys(A))
