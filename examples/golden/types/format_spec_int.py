"""Format specs applied to ints, bools and strings, and what each type refuses."""
for spec in (
    "", "d", "5", "<5", ">5", "^5", "=5", "05", "+", "-", " ", "+05", "*^9", "x", "X", "#x", "#X", "o", "#o", "b",
    "#b", "#010b", "08b", "n", ",", "_", ",d", "_x", "_b", "010,", "012_", "+,", "e", "f", ".2f", "g", "%",
    ".1%", "F", "#", "<05", "=+8", "é^7", "{<5", "x>4", "0", "00", "1", "020,d", "#012_x", "010e",
):
    print(repr(spec), *[repr(format(v, spec)) for v in (42, -1234567, 0)])
for v in (10 ** 25, True, -5):
    print([format(v, s) for s in ("", "d", "x", ",", ">30", "e", "b" if v != 10 ** 25 else "o")])
for v, spec in (
    (1, "s"), (1, "5.2"), (1, ".2d"), (1, ",x"), (1, "_c"), (1, "+c"), (1, "#c"), (-1, "c"), (0x110000, "c"),
    (1, "y"), (1, "5 "), (1, ",,"), (1, "__"), (1, ",_"), (1, "5x5"), (1, "="), (1, "5="), (1, "5<"), (1, "5."),
    (1, "."), (1, ".d"), (1, "99999999999999999999"), (1, ".99999999999999999999f"), (1, "zd"), (1, "\0"), (1, "é"),
    (1, "ab"), (1, ",n"), ("s", "d"), ("s", "="), ("s", "+"), ("s", ","), ("s", "#"), ("s", "0"), ("s", "05"),
    ("s", "x"), ("s", "_"), ("s", "z"), ("s", " "), (True, "s"), (1.5, "d"), (1.5, "x"), (1.5, "s"), (1.5, "c"),
    (None, "5"), ([], "5"), (1j, "d"), (1j, "%"), (b"x", "5"),
):
    try:
        print(repr(v), repr(spec), repr(format(v, spec)))
    except (ValueError, TypeError, OverflowError) as e:
        print(repr(v), repr(spec), type(e).__name__, e)
for spec in ("", "s", "5", "<5", ">5", "^6", "*^6", ".2", "5.2", "^5.1s", "05", "é<4", "{>4", ".0", "<.1"):
    try:
        print(repr(spec), *[repr(format(v, spec)) for v in ("abc", "", "é😀")])
    except ValueError as e:
        print(repr(spec), e)
