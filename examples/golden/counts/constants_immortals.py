# What is immortal in 3.12 answers 4294967295 for ever, whatever is done with it.
from sys import getrefcount

IMMORTAL = 4294967295
candidates = {
    "None": None, "True": True, "...": ..., "0": 0, "256": 256, "-5": -5, "()": (), "b''": b"", "''": "",
    "'a'": "a", "int": int, "type": type, "object": object, "ValueError": ValueError,
    "NotImplemented": NotImplemented, "257": 257, "-6": -6, "0.0": 0.0, "frozenset()": frozenset(),
    "range(0)": range(0), "len": len, "Ellipsis type": type(...), "NoneType": type(None),
    "function type": type(lambda: 0), "list": list, "dict": dict, "b'a'": b"a", "'two words'": "two words",
    "generator type": type(x for x in ()), "module": __builtins__,
}
for name, value in candidates.items():
    print(f"{name:15} {getrefcount(value) == IMMORTAL}")


class Heap:
    pass


print("a class statement makes a mortal type", getrefcount(Heap) < 100)
count = getrefcount(None)
many = [None] * 1000
print("a thousand more holders", getrefcount(None) == count == IMMORTAL)
del many
print("a thousand less", getrefcount(None))
exec("x = 300\nprint('300 in exec', getrefcount(x))")
exec("x = 30\nprint('30 in exec', getrefcount(x))")
print("eval of a literal", eval("getrefcount(5000)"))
