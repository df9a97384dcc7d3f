"""Strings as sequences of code points: indexes, slices, iteration, comparison, big and mixed strings."""
s = "aé日😀z"
print(
    len(s), [s[i] for i in range(-5, 5)], s[1:4], s[::-1], s[::2], s[-2:], s[10:], s[3:1], list(s),
    [ord(c) for c in s], [hex(ord(c)) for c in s], s.index("😀"), s.encode().index(b"z"), max(s), min(s), sorted(s),
    "".join(reversed(s)), *s, sep=" ",
)
print(
    "a" * 3 + "é" * 2 + "😀", ("😀" * 3)[1], ("é" + "a")[1:] == "a", "aé"[:1].isascii(), "é😀"[:1].isascii(),
    s.isascii(), "".isascii(), "a\0b"[1] == "\0", len("\r\n"), len("\\n"), "e\u0301" == "é", len("e\u0301"),
    "\U0001F468\u200d\U0001F469"[::2] == "\U0001F468\U0001F469",
)
print(
    "a" < "b", "a" < "B", "Z" < "a", "" < "a", "a" < "aa", "é" < "日" < "😀", "\uffff" < "😀", "abc" == "abc",
    "abc" != "abd", "a" == b"a", "10" < "9", max("apple", "banana"), sorted(["b", "A", "a", "é", "Z"]), "x" in s,
    "é日" in s, "" in "", s.count(""), "日" * 0 == "",
)
for bad in (
    lambda: s[5], lambda: s[-6], lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: s[1:2:0], lambda: s["a":],
    lambda: s + 1, lambda: 1 + s, lambda: s * "a", lambda: s * 1.5, lambda: s - "a", lambda: s < 1, lambda: 1 in s,
    lambda: s.__setitem__(0, "x"), lambda: s(), lambda: ord(s), lambda: ord(""), lambda: chr(-1),
    lambda: chr(1114112), lambda: chr("a"), lambda: s.foo, lambda: s[0, 1], lambda: "a" * (2 ** 63), lambda: int(s),
    lambda: ord(1), lambda: ord(b""), lambda: chr(1.5), lambda: chr(2 ** 70),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(
    chr(0x10FFFF) == "\U0010ffff", chr(0), repr(chr(0xD800)), ord("\udc80"), "\ud83d\ude00" == "😀",
    len("\ud83d\ude00"), [c for c in "a\u0301"], "abc"[True], "abc"[-0], "%c" % 0x1F600, "ab" "cd"[1],
    "abc"[0:2][1:], "".join(["a"] * 5), "a,b;c".replace(";", ",").split(","), "x".join("abc"), str(5)[0],
    "é".upper() + "ß".upper(), "ı".upper(), "ŸY".lower(),
)
big = "".join(chr(i) for i in range(32, 500))
print(
    len(big), big[100:110], big.find("ǳ"), sum(map(ord, big)), big[::50], big == big[:200] + big[200:],
    hash(big) == hash(big[:]), big.upper()[-5:], len(big.upper()), len(big.encode()),
    big.translate({i: None for i in range(33, 400)})[:5], sum(c.isalpha() for c in big),
    sum(c.isupper() for c in big), sum(c.isprintable() for c in big)
)
