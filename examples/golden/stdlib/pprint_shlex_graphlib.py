"""pprint: containers of all kinds in lines of different widths; shlex and graphlib."""
import graphlib
import pprint
import shlex
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from dataclasses import dataclass, field
from types import MappingProxyType, SimpleNamespace


@dataclass
class Point:
    x: int
    name: str
    more: list = field(default_factory=list)


long = "the quick brown fox jumps over the lazy dog " * 3
data = {
    "words": long.split(), "text": long, "lines": "a\nb\n" + long, "nested": {"b": [1, 2, {"c": (1,), "a": None}], "a": {3, 1, 2}},
    "set": set(range(30)), "frozen": frozenset(range(5)), "bytes": bytes(range(70)), "array": bytearray(b"x" * 60), 1: 1, (1, 2): 2.5,
    "od": OrderedDict((i, i * 1000) for i in range(12)), "dd": defaultdict(list, {i: [i] * 3 for i in range(8)}), "counter": Counter(long),
    "deque": deque(range(30), 40), "deque2": deque(range(30)), "chain": ChainMap({"a": long}, {"b": 2}), "proxy": MappingProxyType({i: "x" * 20 for i in range(4)}),
    "ns": SimpleNamespace(a=long, b=[1, 2], c=SimpleNamespace(d=list(range(30)))), "points": [Point(1, "p", list(range(40)))], "user": UserDict({i: "y" * 20 for i in range(4)}),
    "ul": UserList(range(30)), "us": UserString(long), "empty": [[], (), {}, set(), ""], "big": 10 ** 30, "ints": [123456789] * 9,
}
pprint.pprint(data)
pprint.pp(data, width=40)
pprint.pprint(data, width=120, compact=True, indent=4)
pprint.pprint(data, depth=1)
pprint.pprint([1234567, {"a": 10 ** 9}], underscore_numbers=True)
print(pprint.pformat(list(range(100)), compact=True))
print(pprint.pformat(long), pprint.pformat(b"x" * 100), pprint.pformat({"k": long}, width=30))
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable([1]), pprint.isreadable([int]), pprint.saferepr({"b": 1, "a": [2]}), pprint.isreadable(loop))
print(pprint.pformat({1: 2, "a": 3, None: 4, (1,): 5}).count(","), pprint.pformat([[[[1]]]], depth=2), pprint.pformat((1,)), pprint.pformat(dict.fromkeys("ba").keys()))
for bad in {"indent": -1}, {"depth": 0}, {"width": 0}:
    try:
        pprint.pprint(1, **bad)
    except ValueError as e:
        print(e)
for text in "a b  c", "a 'b c' \"d e\"", r"a\ b 'c\d' z", "a#b c # d", "", "x''y", "a\nb", "é ü", "a;b|c && d>e", "--x='1 2' -y":
    print(shlex.split(text), shlex.split(text, comments=True), list(shlex.shlex(text, posix=True)), list(shlex.shlex(text, punctuation_chars=True)))
for text in "'a", 'a"b', "a\\":
    try:
        print(shlex.split(text))
    except ValueError as e:
        print(e)
print(shlex.quote("a b"), shlex.quote("it's"), shlex.quote(""), shlex.quote("ok-1.txt"), shlex.join(["a", "b c", "$x"]), list(shlex.shlex("a 'b c' d.e")))
ts = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}})
ts.add("C", "A")
ts.prepare()
while ts.is_active():
    ready = sorted(ts.get_ready())
    print(ready)
    ts.done(*ready)
print(list(graphlib.TopologicalSorter({3: [2], 2: [1]}).static_order()))
try:
    graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]}).prepare()
except graphlib.CycleError as e:
    print(e, e.args[1])
for f in (ts.prepare, lambda: ts.add(1), lambda: ts.done("A"), lambda: ts.done("Z"), graphlib.TopologicalSorter().get_ready):
    try:
        f()
    except ValueError as e:
        print(e)
