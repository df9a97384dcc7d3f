"""+ * % in [] comparison on strings, with their messages."""
s = "hello"
print(
    s + " " + "world", s * 2, 3 * s, s * 0, s * -1, True * s, "ell" in s, "" in s, "z" not in s, s[0], s[-1],
    s[1:3], s[::-1], s[10:], s[::2], s[-3:-1], s[3:1],
)
print(
    "a" < "b", "a" < "B", "abc" < "abd", "abc" < "ab", "" < "a", "a" == "a", "é" > "z", "Z" < "a", "10" < "9",
    "\U0001F600" > "\uffff", "a" * 3 == "aaa", "straße" < "strasse",
)
print(
    "%s and %d and %5.2f and %x" % ("a", 5, 3.14159, 255), "%%" % (), "%(a)s %(b)r" % {"a": 1, "b": "x"},
    "%s" % (1,), "%s" % [1, 2], "%s" % {"a": 1}, "%c%c" % (65, "b"),
)
t = s
t += "!"
print(s, t, s is t)
for f in (
    lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b",
    lambda: "a" / 2, lambda: "a" < 1, lambda: 1 in "a", lambda: None in "a", lambda: "a"[1], lambda: s["0"],
    lambda: s[1.0], lambda: -"a", lambda: "a" @ "b", lambda: "a" ** 2, lambda: "a" & "b", lambda: b"a" + "a",
    lambda: "a" + b"a", lambda: b"a" in "a", lambda: "a" in b"a", lambda: "a" % 1, lambda: "%s" % (),
    lambda: "%s %s" % ("a",), lambda: "%d" % "a", lambda: "%z" % 1, lambda: "%" % 1, lambda: "%s" % (1, 2),
    lambda: "%(a)s" % 1, lambda: "%(b)s" % {"a": 1}, lambda: "a" + ["b"], lambda: ["b"] + "a",
    lambda: "a" * 10 ** 20, lambda: "a" // 2, lambda: "a" << 1, lambda: not "a", lambda: "a" == b"a",
    lambda: "a" and "" or "b",
):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
b = b"abc"
print(
    b + b"d", b * 2, b[0], b[0:1], b"b" in b, 98 in b, b < b"abd", b"%s-%d" % (b"x", 5),
    b"%b|%r|%a" % (b"y", "é", 1), b == "abc", b[::-1], -1 * b, bytearray(b) == b, bytearray(b) + b,
    b + bytearray(b), type(bytearray(b) + b), type(b + bytearray(b)),
)
for f in (
    lambda: b + "a", lambda: 300 in b, lambda: "a" in b, lambda: b < "a", lambda: b"%s" % "a", lambda: b"%d" % b"1",
    lambda: b[5], lambda: b["a"], lambda: b + 1, lambda: b * b, lambda: b + [97], lambda: [97] + b, lambda: b % 1,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
