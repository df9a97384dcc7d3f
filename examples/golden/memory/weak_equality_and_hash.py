# Live references compare and hash as their objects; dead ones by identity, with the hash they had.
import weakref


class Value:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Value) and self.n == other.n

    def __hash__(self):
        return self.n


a, b, c = Value(1), Value(1), Value(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print("live", ra == rb, ra == rc, ra != rc, ra == a)
print("hash", hash(ra) == hash(rb) == 1, hash(rc))
table = {ra: "a"}
print("found by an equal reference", table[rb])
del a
print("dead", ra == rb, ra == ra, ra != rb)
print("hash remembered", hash(ra))
print("still a key", table[ra], rb in table)
d = weakref.ref(Value(3))
try:
    hash(d)
except TypeError as e:
    print(e)
e = Value(4)
re1, re2 = weakref.ref(e), weakref.ref(e, lambda r: None)
del e
print("two dead ones", re1 == re2, re1 == re1)


class Unhashable:
    __hash__ = None


u = Unhashable()
try:
    hash(weakref.ref(u))
except TypeError as error:
    print(error)
try:
    ra < rb
except TypeError as error:
    print(error)
