"""Truth values: __bool__, __len__, their wrong results, and who asks for them."""
class B:
    def __init__(self, result): self.result = result

    def __bool__(self):
        print("bool", end=" ")
        return self.result


class L:
    def __init__(self, result): self.result = result

    def __len__(self):
        print("len", end=" ")
        return self.result


class BL(L):
    def __bool__(self): return True


class Plain: pass
class NoBool: __bool__ = None
class NoLen: __len__ = None


class Index:
    def __index__(self): return 3


for obj in (
    B(True), B(False), B(1), B(None), B("x"), L(0), L(5), L(True), L(-1), L("x"), L(1.5), L(2 ** 63), L(2 ** 200),
    L(Index()), L(None), BL(0), Plain(), NoBool(), NoLen(),
):
    for f in (bool, len):
        try:
            print(f.__name__, type(obj).__name__, f(obj), sep=":", end="  ")
        except (TypeError, ValueError, OverflowError) as e:
            print(f.__name__, type(obj).__name__, type(e).__name__, e, sep=":", end="  ")
    print()
t, f = B(True), B(False)
print("yes" if t else "no", not t, t and 1, f or 2, [x for x in (1, 2) if f], all([t, f]), any([f, t]))
while f:
    pass
assert t
print(
    bool(L(0)) or "empty", not L(1),
    list(filter(None, [0, "", [], {}, (), set(), 0.0, 0j, None, False, b"", range(0), L(0), "0", [0]])),
)
if t and not f:
    print("if")
print(t is True, t == True, bool(t) is True, bool.__call__ is not None, type(not t), [t] == [t])
