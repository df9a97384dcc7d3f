# What the collector tracks: containers that may take part in a cycle.
import gc


class Plain:
    pass


class Slotted:
    __slots__ = ("a",)


class Bare:
    __slots__ = ()


class IntChild(int):
    pass


def function():
    pass


atom = [("None", None), ("1", 1), ("'text'", "text"), ("b'bytes'", b"bytes"), ("1.5", 1.5), ("range", range(3)),
        ("bytearray", bytearray()), ("Ellipsis", ...), ("complex", 1j), ("frozenset()", frozenset())]
container = [("[]", []), ("{}", {}), ("set()", set()), ("()", ()), ("slice", slice(1)), ("iter([])", iter([])),
             ("object()", object()), ("Plain()", Plain()), ("Slotted()", Slotted()), ("Bare()", Bare()),
             ("IntChild()", IntChild())]
code = [("function", function), ("lambda", lambda: 0), ("len", len), ("[].append", [].append), ("Plain", Plain),
        ("int", int), ("type", type), ("generator", (x for x in ())), ("code", function.__code__), ("gc", gc),
        ("property", property()), ("ValueError()", ValueError()), ("cell", (lambda y: lambda: y)(1).__closure__[0]),
        ("bound method", Plain().__init__), ("staticmethod", staticmethod(function)), ("super", super(Plain, Plain))]
views = [("dict.keys", {}.keys()), ("enumerate", enumerate([])), ("zip", zip()), ("map", map(id, [])),
         ("memoryview", memoryview(b"")), ("reversed", reversed([])), ("range iterator", iter(range(3))),
         ("str iterator", iter("abc")), ("dict iterator", iter({}))]
for group in atom, container, code, views:
    for name, value in group:
        print(f"{name:16} {gc.is_tracked(value)}")
    print()
