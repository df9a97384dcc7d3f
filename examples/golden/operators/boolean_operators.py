"""and, or, not: values, short circuits, precedence, any objects."""
def v(x):
    print(repr(x), end=" ")
    return x


for f in (
    lambda: v(1) and v(2), lambda: v(0) and v(2), lambda: v(1) or v(2), lambda: v("") or v("x"),
    lambda: v(0) or v([]) or v(()), lambda: v(1) and v(0) or v(3), lambda: v(0) or v(1) and v(2),
    lambda: (v(0) or v(1)) and v(2), lambda: not v(0) and v(1), lambda: not (v(0) and v(1)),
    lambda: v(1) and not v(2) or v(None), lambda: v(1) and v(2) and v(3) and v(0) and v(5),
    lambda: v([]) or not v([]), lambda: (v(1) if v(0) else v(2)) or v(3),
):
    print("->", repr(f()))
print(
    True and False or True, not True == False, not (True == False), 1 and "yes" or "no", 0 and "yes" or "no",
    [] or {} or "last", None or 0, 0 or None, not None, not [], not [0], not "", not not "a",
)
print(
    True + True, True * 5, True == 1, True is (1 == 1), False < True, True - True, -True, sum([True, False, True]),
    ["no", "yes"][True], "%d" % True, f"{True}", f"{True:d}", f"{True:>6}", int(True), float(False), str(True),
    repr(False), True.real, True.__and__(1), bool("False"), bool(0.0), bool("0"), hash(True), True // 1, True / 2,
    True ** 2, ~0,
)
print(
    isinstance(True, int), type(True + 0), True.__class__, bool(1j), bool(range(0)), bool(object()),
    bool(lambda: 0), {True: "t"}[1], [1, 2][False], True.bit_length(), True.to_bytes(1, "big"),
    bool.from_bytes(b"\1", "big"),
)


class Explode:
    def __bool__(self): raise RuntimeError("bool called")


for f in (
    lambda: Explode() and 1, lambda: Explode() or 1, lambda: not Explode(), lambda: 1 if Explode() else 2,
    lambda: True and Explode(), lambda: [x for x in [1] if Explode()], lambda: any([Explode()]),
    lambda: bool(Explode()), lambda: 0 and Explode(), lambda: 1 or Explode(),
):
    try:
        print(type(f()).__name__)
    except RuntimeError as e:
        print(e)
print(bool(NotImplemented))
