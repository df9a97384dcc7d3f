"""The is... methods over many kinds of characters."""
samples = [
    "", "abc", "abc1", "123", "١٢٣", "²", "½", "Ⅷ", "一", "3.5", "-1", " ", "\t\n", "\u00a0", "\u200b", "\u2028",
    "\x1c", "a b", "é", "a\u0301", "\u0301", "_", "_a1", "1a", "class", "é1", "a-b", "\x00", "\x7f", "\u0378",
    "\ue000", "\ud800", "😀", "ª", "𝟙", "٪", "a\n", "ⅻ", "〇",
]
names = "alpha alnum decimal digit numeric space printable identifier ascii".split()
for s in samples:
    print(ascii(s).ljust(12), *[n for n in names if getattr(s, "is" + n)()])
