"""When a match drops what it does not capture, and the old values of the names that it assigns."""


class T:
    __match_args__ = ("left", "right")

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(end=self.name + " ")

    def __getitem__(self, i):
        return T(f"{self.name}.{i}")

    left = property(lambda self: T(self.name + ".left"))
    right = property(lambda self: T(self.name + ".right"))


def items(n):
    return (T(f"i{i}") for i in range(n))


def sequences(x, y, z, n):
    match [*items(n)]:
        case [x, _]:
            print("[x, _]")
        case [_, x, _]:
            print("[_, x, _]")
        case [x, _, y, _]:
            print("[x, _, y, _]")
        case [x, _, _, y, z] as y1 if y1 == 1:
            print("never")
        case [x, [*_], _, y, z] if z == 1:
            print("never")
        case [_, _, x, y, z]:
            print("[_, _, x, y, z]")
        case [x, y, _, _, _, z, *_]:
            print("[x, y, _, _, _, z, *_]")


def last(x, y, n):
    match [*items(n)]:
        case [T() as x, *_]:
            print("[T() as x, *_]")


def whole(x, y, z, n):
    match [*items(n)]:
        case [x, *_, y] as z:
            print("[x, *_, y] as z")
        case [x]:
            print("[x]")


def stars(x, y, z):
    match [*items(4)]:
        case [_, *x, _] as y:
            print("[_, *x, _] as y")


def classes(x, y, z):
    match [T("a"), T("b"), T("c")]:
        case [T(x, _), T(_, right=y), _]:
            print("[T(x, _), T(_, right=y), _]")


def mappings(x, y, z):
    match {"a": T("a"), "b": [T("b"), T("c")], "d": T("d")}:
        case {"a": x, "b": [_, y]}:
            print("{'a': x, 'b': [_, y]}")
    match {"a": T("a"), "b": T("b")}:
        case {"a": x, **y}:
            print("{'a': x, **y}")


def alternatives(x, y, z, n):
    match [*items(n)]:
        case [x, _] | [_, x, _] | [x, _, _, _]:
            print("alternatives")
        case [x, ([_, y] | y), _, *_] as z:
            print("alternatives as z")


def several_lines(x, y):
    match [*items(3)]:
        case [x,
              _,
              y]:
            print("several lines")


def cells(x, y):
    match [*items(4)]:
        case [x, _, y, _]:
            print("cells")
    return lambda: x


def guarded(x, y):
    match [*items(3)]:
        case [x, _, y] if x.name == "i1":
            print("never")
        case [_, x, _] if y.name == "i2":
            print("guarded")


for n in range(2, 8):
    print(n, end=": ")
    sequences(T("x"), T("y"), T("z"), n)
    print()
for n in range(1, 4):
    print(n, end=": ")
    last(T("x"), T("y"), n)
    print()
    whole(T("x"), T("y"), T("z"), n)
    print()
for function in stars, classes, mappings:
    function(T("x"), T("y"), T("z"))
    print()
for n in range(2, 6):
    print(n, end=": ")
    alternatives(T("x"), T("y"), T("z"), n)
    print()
for function in several_lines, cells, guarded:
    function(T("x"), T("y"))
    print()
x, y = T("x"), T("y")
match [*items(5)]:
    case [x, _, _, y, _]:
        print("module")


class C:
    x, y = T("x"), T("y")
    match [*items(5)]:
        case [x, _, _, y, _]:
            print("class")
