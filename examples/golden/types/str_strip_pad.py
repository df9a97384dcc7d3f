"""strip, justification, zfill, expandtabs, center and their fill characters."""
for s in ("  a  ", "xxaxx", "", "   ", "\t\na\u00a0\u2003", "abcba"):
    print(
        repr(s), [f(s) for f in (str.strip, str.lstrip, str.rstrip)],
        [f(s, "x ") for f in (str.strip, str.lstrip, str.rstrip)], s.strip("ab"), s.strip(""),
        s.strip(None) == s.strip(),
    )
for s in ("", "a", "ab", "abc", "-5", "+5", "--5", "é"):
    print(
        repr(s), s.center(4), s.center(5, "*"), s.ljust(4, "."), s.rjust(4, "."), s.zfill(4), s.center(0),
        s.zfill(0), s.rjust(-5), sep="|",
    )
print([("ab" if n % 2 else "a").center(n, "-") for n in range(6)], ["abc".center(n, "-") for n in range(3, 9)])
for s in ("a\tb", "\t", "ab\tc\td", "a\nb\tc", "\ta\r\tb", "12345678\t9", "é\tx"):
    print(
        repr(s), repr(s.expandtabs()), repr(s.expandtabs(4)), repr(s.expandtabs(0)), repr(s.expandtabs(1)),
        repr(s.expandtabs(tabsize=-1)),
    )
print("x".center(7, "😀"), "日本".rjust(4, "一"), "a".ljust(3, "\n").encode())
for bad in (
    lambda: "a".center(), lambda: "a".center("5"), lambda: "a".center(5, ""), lambda: "a".center(5, "ab"),
    lambda: "a".center(5, 1), lambda: "a".ljust(1.5), lambda: "a".zfill("x"), lambda: "a".zfill(),
    lambda: "a".strip(1), lambda: "a".strip("a", "b"), lambda: "a".strip(b"a"), lambda: "a".expandtabs("x"),
    lambda: "a".center(10 ** 30),
):
    try:
        print(bad())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
