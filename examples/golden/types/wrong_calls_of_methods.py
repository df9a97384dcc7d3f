"""Messages of builtin methods called with wrong arguments, and of methods called on the wrong type."""
calls = [
    lambda: str.upper(), lambda: str.upper(1), lambda: str.upper("a", 1), lambda: "a".upper(1),
    lambda: "a".upper(x=1), lambda: str.join(","), lambda: str.join(",", 1), lambda: str.join(1, []),
    lambda: "a".count(), lambda: "a".count(1), lambda: "a".count("a", "b"), lambda: "a".encode(1),
    lambda: "a".encode("utf-8", 1), lambda: "a".encode("utf-8", "strict", 1), lambda: "a".encode(foo=1),
    lambda: "a".split(sep=1), lambda: "a".split(maxsplit="x"), lambda: list.append(), lambda: list.append(1),
    lambda: list.append([]), lambda: list.append([], 1, 2), lambda: list.append((), 1), lambda: [].append(x=1),
    lambda: [].sort(1), lambda: [].sort(foo=1), lambda: [].insert(1), lambda: [].insert("a", 1),
    lambda: [].extend(), lambda: [].extend(1), lambda: [].pop(1, 2), lambda: [].pop("a"), lambda: [].index(),
    lambda: [].index(1, "a"), lambda: [].remove(), lambda: [].copy(1), lambda: [].clear(1), lambda: [].reverse(1),
    lambda: [].count(1, 2), lambda: dict.get(), lambda: dict.get({}), lambda: dict.get([], 1),
    lambda: {}.get(1, 2, 3), lambda: {}.get(key=1), lambda: {}.pop(), lambda: {}.update(1, 2),
    lambda: {}.setdefault(), lambda: {}.items(1), lambda: {}.popitem(1), lambda: dict.fromkeys(),
    lambda: {}.copy(1), lambda: {}.keys(x=1), lambda: set.add(), lambda: set.add({1}), lambda: set.add([], 1),
    lambda: set().add(1, 2), lambda: set().update(1), lambda: set().pop(1), lambda: set().union(1),
    lambda: set().issubset(), lambda: set().issubset(1), lambda: frozenset().add, lambda: set().remove(),
    lambda: tuple.index(()), lambda: ().count(), lambda: ().index(1, "a"), lambda: tuple.count([], 1),
    lambda: int.bit_length(), lambda: int.bit_length(1.5), lambda: (1).to_bytes(), lambda: (1).to_bytes("a"),
    lambda: (1).to_bytes(1, 2), lambda: (300).to_bytes(1), lambda: int.from_bytes(), lambda: int.from_bytes(1),
    lambda: float.hex(), lambda: float.hex(1), lambda: (1.5).is_integer(1), lambda: float.fromhex(1),
    lambda: bytes.hex(), lambda: b"".hex(1), lambda: b"".join(1), lambda: b"".join(["a"]), lambda: b"".decode(1),
    lambda: bytes.fromhex(1), lambda: b"a".replace(1, 2), lambda: bytearray().append(),
    lambda: bytearray().append("a"), lambda: bytearray().extend(1), lambda: range(1).index(),
    lambda: range(1).count(), lambda: slice(1).indices(), lambda: object.__init__(), lambda: object.__eq__(1),
    lambda: object.__repr__(), lambda: type.mro(), lambda: type.mro(1), lambda: (lambda: 0).__call__(1),
    lambda: [].__len__(1), lambda: [].__getitem__(), lambda: [].__getitem__(1, 2), lambda: [].__getitem__("a"),
    lambda: {}.__getitem__(), lambda: "a".__add__(), lambda: "a".__add__(1), lambda: (1).__add__(),
    lambda: (1).__add__("a"), lambda: [].__add__(1), lambda: [].__iadd__(1), lambda: [].__mul__("a"),
    lambda: [].__contains__(), lambda: [].__setitem__(0), lambda: [].__delitem__(), lambda: "a".__getitem__("x"),
    lambda: "".__mod__(1), lambda: [].__init__(1), lambda: [].__init__(1, 2), lambda: {}.__init__(1),
    lambda: "".__init__(1), lambda: (1).__init__(2), lambda: object().__init__(1), lambda: (1).__eq__(),
    lambda: [].__eq__(), lambda: [].__hash__(), lambda: [].__iter__(1), lambda: iter([]).__next__(1),
    lambda: (x for x in ()).send(), lambda: (x for x in ()).throw(), lambda: (x for x in ()).close(1),
    lambda: ValueError().with_traceback(), lambda: ValueError().add_note(), lambda: property().getter(),
    lambda: classmethod(), lambda: staticmethod(1, 2), lambda: super(1), lambda: (1).real(),
    lambda: "a".__class__(1, 2), lambda: [].__class_getitem__(), lambda: [].__sizeof__(1),
    lambda: [].__reversed__(1),
]
for call in calls:
    try:
        print("returned", call())
    except Exception as e:
        print(type(e).__name__, e)
