"""pickle: the bytes of all protocols, reading them, what cannot be pickled and wrong bytes."""
import collections
import datetime
import decimal
import enum
import fractions
import functools
import io
import pickle
import uuid


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, str(e).split(" at 0x")[0])


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return vars(self) == vars(other)

    __hash__ = None


class Slotted:
    __slots__ = ("a", "b")


class State:
    def __getstate__(self):
        return {"kept": 1}

    def __setstate__(self, state):
        self.state = state


class Args(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Named(tuple):
    def __new__(cls, *, a):
        return super().__new__(cls, (a,))

    def __getnewargs_ex__(self):
        return (), {"a": self[0]}


class Numbers(list):
    pass


class Table(dict):
    pass


class Colour(enum.Enum):
    RED = 1


class Broken(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


Pair = collections.namedtuple("Pair", "left right")
slotted = Slotted()
slotted.a = 1
loop = [1]
loop.append(loop)
ring = {}
ring["me"] = ring
shared = ["s"]
inner = ([],)
inner[0].append(inner)
named = Numbers([1, 2])
named.extra = "x"
objects = [
    None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -128, -129, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 31 - 1, 2 ** 63, -2 ** 63,
    2 ** 100, -2 ** 2000, 0.0, -1.5, 1e300, "", "abc", "é\n\\\0", "\U0001f600", "x" * 300, b"", b"abc", b"\xff" * 300, bytearray(b"ab"), (), (1,), (1, 2),
    (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {"a": 1}, {"a": 1, "b": [2]}, set(), {1}, frozenset(), frozenset([1]), 1 + 2j, range(1, 5, 2),
    slice(1, 2), len, int, Point, Point(1, "z"), slotted, State(), Args(1, 2), Named(a=3), named, Table(a=1), Colour.RED, Colour,
    Pair(1, 2), loop, ring, [shared, shared], inner, ["a", "a", "b"], ..., NotImplemented, type(None), ValueError("bad", 1), Broken(1, 2),
    collections.deque([1, 2], 5), collections.defaultdict(list, a=[1]), collections.Counter("aab"), fractions.Fraction(1, 3),
    decimal.Decimal("1.50"), functools.partial(int, base=2), list(range(1001)), {i: i for i in range(1001)}, [Point(i, i) for i in range(3)],
    datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 12, 30, 1, 5, datetime.timezone.utc), datetime.time(1, 2, fold=1), datetime.timedelta(1, 2),
    uuid.UUID(int=5),
]
for o in objects:
    for protocol in range(6):
        try:
            data = pickle.dumps(o, protocol)
        except TypeError as e:
            print(protocol, e)
            continue
        print(protocol, len(data), data if len(data) < 150 else (data[:60], sum(i * b for i, b in enumerate(data)) % 9973))
    again = pickle.loads(data)
    print(type(again).__name__, end=" ")
print()
for protocol in range(6):
    for o in objects[:62]:
        again = o if o is slotted else pickle.loads(pickle.dumps(o, protocol))
        if type(o).__eq__ is not object.__eq__ and again != o:
            print("differs", protocol, o, again)
x = pickle.loads(pickle.dumps([shared, shared]))
print(x[0] is x[1], pickle.loads(pickle.dumps(loop))[1][1][0], pickle.loads(pickle.dumps(State())).state)
s = pickle.loads(pickle.dumps(slotted))
print(s.a, hasattr(s, "b"), pickle.loads(pickle.dumps(named)).extra, pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED)
big = pickle.dumps(["y" * 70000, "z" * 10, b"q" * 70000, 5])
print(len(big), big[:20], big[-30:], pickle.loads(big)[3])
f = io.BytesIO()
pickle.dump([1, 2], f)
pickle.dump({"b": 2}, f)
f.write(b"rest")
f.seek(0)
print(pickle.load(f), pickle.load(f), f.read())


class Refs(pickle.Pickler):
    def persistent_id(self, obj):
        return "p" + str(obj.x) if isinstance(obj, Point) else None


class Unrefs(pickle.Unpickler):
    def persistent_load(self, pid):
        return "loaded " + pid

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


for protocol in 0, 2, 4:
    f = io.BytesIO()
    Refs(f, protocol).dump([Point(7, 8), 1])
    print(f.getvalue())
    f.seek(0)
    print(Unrefs(f).load())
show(Unrefs(io.BytesIO(pickle.dumps(len))).load)
show(pickle.dumps, lambda: 0)
show(pickle.dumps, (x for x in []))
show(pickle.dumps, {}.keys())
show(pickle.dumps, 1, 9)
show(pickle.loads, "x")
for data in (b"", b"x", b"\x80\x09.", b"\x80\x04\x95\x05", b"\x80\x04K", b"c__main__\nnope\n.", b"cnomod\nnope\n.", b".", b"K\x01", b"0.", b"h\x05.",
             b"(.", b"a.", b"K\x01Q.", b"t.", b"\x00", b"\xff", pickle.dumps([1])[:-2], b"I5\n.", b"L5L\n.", b"S'a\\n'\n.", b"Vab\n.", b"(I1\nI2\nl.", b"F1.5\n.", b"I01\n.", b"N."):
    show(pickle.loads, data)
show(pickle.dump, 1, 5)
show(pickle.load, 5)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, pickle.PicklingError, pickle.PickleError.__mro__)
