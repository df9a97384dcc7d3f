"""Built-in functions and types as first class values, and what their repr, names and docs are."""
for obj in (
    len, print, [].append, "a".upper, str.upper, dict.fromkeys, int.from_bytes, object.__init__, (1).__add__,
    int.__add__, type.__call__, list.__len__, dict.__getitem__, str.maketrans, sorted, iter([]).__next__,
    object.__new__, type.mro,
):
    text = repr(obj)
    print(text.split(" at 0x")[0], "|", obj.__name__, "|", getattr(obj, "__qualname__", None), "|", type(obj).__name__)
print(
    len.__module__, len.__self__, print.__self__, [1].append.__self__,
)
print(list(map(str.upper, ["a", "b"])), list(map(int.__add__, [1, 2], [3, 4])), list(map(dict.get, [{1: 2}], [1])))
for call in (
    lambda: str.upper(1), lambda: str.upper(), lambda: list.append([]), lambda: list.append(1, 2),
    lambda: dict.get({}), lambda: int.__add__(1), lambda: int.__add__(1.0, 2), lambda: int.__add__(1, 2, 3),
    lambda: (1).__add__(), lambda: object.__init__(), lambda: list.__len__(()), lambda: list.__init__(),
    lambda: str.join(","), lambda: "".upper(1), lambda: [].sort(1), lambda: [].pop(1, 2), lambda: {}.update(1, 2),
    lambda: len.foo, lambda: setattr(len, "x", 1), lambda: int.__new__(), lambda: int.__new__(1),
    lambda: int.__new__(str), lambda: object.__new__(int), lambda: tuple.__new__(list), lambda: float.fromhex(),
    lambda: "".split(1), lambda: "".encode(1), lambda: iter(), lambda: next(1), lambda: print()(),
    lambda: NotImplemented(), lambda x=1: x(), lambda x="x": x(1), lambda x=[]: x(), lambda x=...: x(2),
):
    try:
        print("returned", call())
    except (TypeError, AttributeError) as e:
        print(e)
