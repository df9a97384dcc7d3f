"""split, rsplit, splitlines, partition, rpartition and join with every corner."""
for args in ((), (None,), (" ",), (",",), (None, 1), (",", 1), (",", 0), (",", -1), ("ab",), (None, 0)):
    for s in ("a b  c", " lead trail ", ",a,,b,", "", "   ", "abcabc", "one"):
        print(args, repr(s), s.split(*args), s.rsplit(*args))
print(
    "a\tb\nc\u00a0d\u2003e\x1cf".split(), "a\u200bb".split(), "a,b".split(sep=",", maxsplit=5),
    "aXbXc".rsplit("X", maxsplit=1),
)
for s in (
    "", "a", "a\n", "a\nb", "\n", "\n\n", "a\r\nb\rc\nd", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i", "no end",
    "end\r",
):
    print(
        ascii(s), [ascii(x) for x in s.splitlines()], [ascii(x) for x in s.splitlines(True)],
        s.splitlines(keepends=False) == s.splitlines(),
    )
for s, sep in (("a.b.c", "."), ("abc", "."), (".a", "."), ("a.", "."), ("", "."), ("aXXbXXc", "XX")):
    print(s.partition(sep), s.rpartition(sep))
print(
    ",".join([]), ",".join(["a"]), ",".join("abc"), "".join(("x", "y")), ", ".join({"k": 1}),
    "-".join(str(i) for i in range(3)), "ab".join("xyz"),
)
for bad in (
    lambda: "a".split(""), lambda: "a".split(1), lambda: "a".rsplit(""), lambda: "a".partition(""),
    lambda: "a".rpartition(""), lambda: "a".partition(1), lambda: ",".join([1]), lambda: ",".join(["a", None]),
    lambda: ",".join(5), lambda: ",".join(["a", b"b"]), lambda: "a".split(",", "1"), lambda: "a".split(",", 1, 2),
    lambda: "a".split(x=1), lambda: "a".splitlines(1, 2), lambda: "".join(), lambda: "a".partition(),
):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
