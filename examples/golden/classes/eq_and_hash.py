"""__eq__ without __hash__, hash of instances, __hash__ = None, hash values that are wrong."""
class EqOnly:
    def __eq__(self, other): return True


class Both:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return isinstance(other, Both) and self.v == other.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"Both({self.v})"


class Inherits(Both): pass


class RedefinesEq(Both):
    def __eq__(self, other): return False


class Restores(Both):
    def __eq__(self, other): return super().__eq__(other)
    __hash__ = Both.__hash__


class Unhashable:
    __hash__ = None


class NotInt:
    def __hash__(self): return "x"


class Huge:
    def __hash__(self): return 2 ** 100


class Minus:
    def __hash__(self): return -1


class Raises:
    def __hash__(self): raise ValueError("no hash today")


for obj in (
    EqOnly(), Both(1), Inherits(2), RedefinesEq(3), Restores(4), Unhashable(), NotInt(), Huge(), Minus(), Raises(),
):
    try:
        print(type(obj).__name__, hash(obj), type(obj).__hash__ is None)
    except (TypeError, ValueError) as e:
        print(type(obj).__name__, type(e).__name__, e, type(obj).__hash__ is None)
print({Both(1): "a", Both(1): "b", Both(2): "c"}, len({Both(1), Both(1), Inherits(1)}), Both(1) in {Both(1): 0})
for use in (
    lambda: {EqOnly(): 1}, lambda: {EqOnly()}, lambda: {}.get(Unhashable()), lambda: [] in {1: 2}, lambda: {[]: 1},
    lambda: {1: 2}[{}], lambda: set([[]]), lambda: frozenset([{}]), lambda: hash((1, [])), lambda: {(1, {}): 1},
    lambda: hash(slice(1)), lambda: hash(bytearray()), lambda: dict([([], 1)]), lambda: {1}.add({2}),
):
    try:
        print(use())
    except TypeError as e:
        print(e)
print(
    isinstance(EqOnly.__hash__, type(None)), hash(1) == hash(1.0) == hash(1 + 0j) == hash(True), hash(-1), hash(-2),
    hash(2 ** 61 - 1), hash(2 ** 61), hash(0.5), hash(float("inf")),
)
print(
    hash(()), hash((1, 2)), hash((1, (2, 3))), hash(frozenset()), hash(frozenset({1, 2, 3})), hash(""), hash(b""),
    hash(10 ** 40), hash(-10 ** 40), hash(1.5), hash(-0.0), hash(1e300), hash(3 + 4j),
)
print(hash(range(5)) == hash(range(0, 5, 1)), range(0) == range(2, 2), hash(range(0)) == hash(range(2, 2)))


class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 7
    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n


d = {}
for i in (1, 2, 3, 1):
    d[Collide(i)] = i
    print("|", end=" ")
print(len(d), list(d.values()))
