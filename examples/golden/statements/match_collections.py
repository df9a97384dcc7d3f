"""Sequence and mapping patterns with classes of the library and classes registered as abstract ones."""
from collections import ChainMap, OrderedDict, UserList, defaultdict, deque, namedtuple
from collections.abc import Mapping, MutableSequence, Sequence


class RealSeq(Sequence):
    def __init__(self, *v): self.v = v
    def __len__(self): print("len", end=" "); return len(self.v)
    def __getitem__(self, i): print(f"[{i}]", end=" "); return self.v[i]


class Registered:
    def __len__(self): return 2
    def __getitem__(self, i): return "xy"[i]


class RealMap(Mapping):
    def __init__(self, **d): self.d = d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
    def __getitem__(self, k): print(f"<{k}>", end=" "); return self.d[k]


class Both(Sequence):
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError


def m(x):
    match x:
        case [a, b]: return f"two {a} {b}"
        case [first, *_, last]: return f"{first}..{last}"
        case []: return "empty"
        case {"k": v, **rest}: return f"k={v} {rest}"
        case {}: return "mapping"
        case _: return "neither"


Point = namedtuple("Point", "x y")
print(m(Registered()))
MutableSequence.register(Registered)
Mapping.register(Both)
cases = [
    RealSeq(1, 2, 3), RealSeq(7, 8), RealSeq(), Registered(), RealMap(k=1, z=2), RealMap(), deque([1, 2]), Point(3, 4),
    UserList([5, 6]), OrderedDict(k=1), defaultdict(list), ChainMap({"k": 1}, {"j": 2}), type.__dict__, Both(),
]
for c in cases:
    print(type(c).__name__, "->", m(c))
d = defaultdict(list)
match d:
    case {"missing": _}: print("made")
    case _: print("not made", dict(d))
match Point(1, 2):
    case Point(x, y=2): print("class pattern", x)
