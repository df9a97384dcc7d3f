"""repr, str and format of user objects: inheritance, recursion, containers, print."""
class NoRepr: pass
class OnlyRepr:
    def __repr__(self): return "OnlyRepr()"
class OnlyStr:
    def __str__(self): return "OnlyStr as str"
class Money:
    def __init__(self, n): self.n = n
    def __format__(self, spec):
        if not spec:
            return f"{self.n} plain"
        if spec[-1] in "€$":
            return f"{self.n:{spec[:-1]}}{spec[-1]}"
        raise ValueError(f"unknown format {spec!r}")


print(
    repr(NoRepr()).split(" at 0x")[0], str(OnlyRepr()), f"{OnlyRepr()}", [OnlyRepr()],
    "%s|%r" % (OnlyRepr(), OnlyRepr()),
)
print(str(OnlyStr()), repr(OnlyStr()).split(" at ")[0], f"{OnlyStr()}", [str(OnlyStr())])
print(
    f"{Money(5)}", f"{Money(5):.2f€}", f"{Money(1234567):,$}", format(Money(1), "05d$"),
    "{:>10.1f€}|{}".format(Money(2), Money(3)),
)
for spec in ("x", "q€", ">"):
    try:
        print(format(Money(1), spec))
    except ValueError as e:
        print(e)
for obj, spec in (
    (OnlyRepr(), "5"), (NoRepr(), ">10"), (None, "x"), ([], "s"), ({}, "5"), (len, "1"), (object, "d"),
    ((1,), "<5"),
):
    try:
        print(format(obj, spec))
    except TypeError as e:
        print(str(e).replace("__main__.", ""))


class Node:
    def __init__(self, v, *kids): self.v, self.kids = v, list(kids)
    def __repr__(self): return f"Node({self.v!r}{''.join(f', {k!r}' for k in self.kids)})"
    def __str__(self): return f"<{self.v}:{' '.join(map(str, self.kids))}>"


tree = Node("root", Node(1), Node(2, Node("leaf")))
print(tree, repr(tree), [tree.kids[0]], f"{tree!s:.10}", {1: tree.kids[1]}, (tree.kids[0],))


class Cyclic(list):
    def __repr__(self): return "Cyclic" + super().__repr__()


c = Cyclic([1])
c.append(c)
c.append({"c": c})
print(c)
d = {}
d["self"], d["list"] = d, [d]
print(d, [d])
s = [1]
t = (s,)
s.append(t)
print(s, t)


class MetaRepr(type):
    def __repr__(cls): return f"class:{cls.__name__}"


class WithMeta(metaclass=MetaRepr): pass


print(WithMeta, [WithMeta], f"{WithMeta}", f"{WithMeta!s}", repr(WithMeta()).split(" object")[0])
print(
    NoRepr, int, [int, None, ...], print, type(None), NotImplemented, Ellipsis, object, __name__, range(3),
    slice(1), {1}.__class__, iter([]).__class__, (i for i in ()).__class__
)
