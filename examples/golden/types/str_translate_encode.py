"""translate, maketrans, encode, isidentifier, format_map and the constructor of str."""
print(
    "hello".translate({ord("h"): "J", ord("l"): None, ord("o"): 48}), "abc".translate(str.maketrans("ab", "xy")),
    "abc".translate(str.maketrans("ab", "xy", "c")),
    "abc".translate(str.maketrans({"a": "long text", 98: None, "c": 100})), "abc".translate({}),
    "aé😀".translate({0x1F600: "smile", 233: "e"}),
)


class Table:
    def __getitem__(self, k):
        if k == ord("b"):
            raise LookupError
        return chr(k + 1)


print(
    "abc".translate(Table()), "abc".translate([None] * 98 + ["B", "C"]), str.maketrans("a", "b"),
    str.maketrans("ab", "cd", "ef"), str.maketrans({"x": 1}),
)
for bad in (
    lambda: "a".translate(5), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: -1}),
    lambda: "a".translate({97: 0x110000}), lambda: str.maketrans("a"), lambda: str.maketrans("a", "bc"),
    lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans(1, 2),
    lambda: "a".translate(), lambda: str.maketrans("a", "b", 1),
):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(
    "é€😀".encode(), "é".encode("latin-1"), "é".encode("utf-16-le"), "a".encode("utf-16-be"),
    "é".encode("ascii", "ignore"), "é".encode("ascii", errors="replace"), "abc".encode(encoding="ascii"),
    "é".encode("UTF8"), "é".encode("utf_8"), "ab".encode("utf-8-sig"),
)
print(
    str(), str(5), str(b"a"), str(b"\xc3\xa9", "utf-8"), str(b"abc", encoding="ascii"),
    str(b"\xff", errors="replace"), str(object=1.5), str(None), str([1, "a"]), str(bytearray(b"x"), "ascii"),
    str(memoryview(b"m"), "ascii"),
)
for bad in (
    lambda: str(1, "ascii"), lambda: str("a", "ascii"), lambda: str(b"\xff", "ascii"), lambda: str(b"a", "nope"),
    lambda: str(b"a", 1), lambda: str(1, 2, 3, 4), lambda: str(x=1), lambda: "a".encode("nope"),
    lambda: "a".encode(1), lambda: "é".encode("ascii"),
):
    try:
        print(bad())
    except (TypeError, UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
print(
    "{a}-{b[0]}-{c.real}".format_map({"a": 1, "b": "xy", "c": 3}),
    "{x}".format_map(type("D", (dict,), {"__missing__": lambda s, k: k.upper()})()),
)
print(
    "".join(chr(i) for i in range(0x391, 0x3AA) if i != 0x3A2), [hex(ord(c)) for c in "aé€😀"], "a" "b" * 2,
    "abc"[::-1], *"xyz", len("é"), len("e\u0301"), len("😀"), "\N{SNOWMAN}", "a" < "b" < "c", max("hello"),
    sorted("bca"), list(reversed("abc")), "abc".__contains__("b"), "x".__mul__(3), "a".__add__("b"),
    "%s".__mod__("v"), "abc".__getitem__(1), "a".__lt__("b"), "a".__eq__(1), hash("") == 0,
)
