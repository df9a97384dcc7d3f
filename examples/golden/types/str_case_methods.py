"""Case methods of str, with the special cases of Unicode."""
for s in (
    "hello World", "ÉCOLE", "straße", "ǆungla", "ŉ", "ﬁne", "İstanbul", "ΑΣ ΣΑΣ", "they're bill's", "x1y2z", "",
    "ABC", "ǅ", "ꭰ", "ß", "ΐ",
):
    print(
        ascii(s),
        [ascii(f(s)) for f in (str.upper, str.lower, str.title, str.capitalize, str.swapcase, str.casefold)]
    )
print("Straße".casefold() == "STRASSE".casefold(), "İ".lower() == "i̇", len("ŉ".upper()), "ſ".upper(), "ẞ".lower())
for s in (
    "", "a", "A", "aB", "Ab", "1", "1a", "A1", "A b", "Hello World", "hello World", "HELLO", "ǅ", "ª", "Ⅷ", "ⅷ",
    " ",
):
    print(repr(s), s.isupper(), s.islower(), s.istitle())
