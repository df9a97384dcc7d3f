"""find, rfind, index, count, replace, startswith, endswith, removeprefix and removesuffix."""
s = "abracadabra"
for sub in ("a", "abra", "", "x", "abracadabra!", "ra"):
    print(
        repr(sub), s.find(sub), s.rfind(sub), s.count(sub), s.find(sub, 3), s.rfind(sub, 0, 5), s.count(sub, 2, -2),
        s.find(sub, -4), s.find(sub, 50), s.count(sub, 50), s.startswith(sub), s.endswith(sub),
    )
print(
    "".find(""), "".count(""), "abc".find("", 3), "abc".find("", 4), "abc".rfind("", 4), "abc".count("", 3),
    "abc".count("", 4), "aaaa".count("aa"), "abc".find("c", None, None), "abc".find("b", -100, 100),
)
print(
    s.replace("a", "X"), s.replace("a", "X", 2), s.replace("", "-"), s.replace("", "-", 3), s.replace("abra", ""),
    s.replace("zz", "y"), s.replace("a", "X", 0), s.replace("a", "X", -1), "".replace("", "x"),
    "".replace("", "x", 0), "aaa".replace("aa", "b"),
)
print(
    s.startswith(("x", "ab")), s.endswith(("ra", "q")), s.startswith(()), s.startswith("br", 1),
    s.startswith("br", 1, 2), s.endswith("ab", 0, 2), s.startswith("", 5), s.startswith("", 50),
    s.endswith("a", -1),
)
print(
    s.removeprefix("abra"), s.removeprefix("x"), s.removesuffix("abra"), s.removesuffix(""), s.removeprefix(s),
    "aaa".removeprefix("a"),
)
print(s.index("c"), s.rindex("a"), s.index("a", 1), s.index("d", 3, 8))
for bad in (
    lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.index("a", 20), lambda: s.find(1), lambda: s.count(None),
    lambda: s.replace("a"), lambda: s.replace(1, "a"), lambda: s.replace("a", 1), lambda: s.replace("a", "b", "c"),
    lambda: s.startswith(1), lambda: s.startswith(["a"]), lambda: s.startswith(("a", 1)), lambda: s.endswith(b"a"),
    lambda: s.removeprefix(1), lambda: s.removeprefix(), lambda: s.find(), lambda: s.find("a", "b"),
    lambda: s.find("a", 1, 2, 3), lambda: s.find("a", 1.5), lambda: s.replace("a", "b", count=1),
):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print("😀x😀".find("😀", 1), "日本日本".count("日本"), "éa".replace("é", "ee"), "a\0b".find("\0"), "a\ud800b".find("\ud800"))
