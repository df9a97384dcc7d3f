"""Identifiers beyond ASCII are compared in their NFKC form."""
café = 1
print(café, café)
ﬁ = "ligature"
print(fi, "fi" in globals(), "ﬁ" in globals())
𝔁 = 5
print(x)
变量 = [1, 2]
变量.append(3)
print(变量, "变量" in dir())


class Größe:
    naïve = 1

    def größer(self, других=2):
        return self.naïve + других


print(Größe().größer(), Größe().größer(других=10), Größe.__name__)
print(getattr(Größe, "naïve"), Größe.__dict__["größer"].__name__)
ª = "feminine ordinal"
print(a)
__ñ__ = 1
_private_é = 2
print(__ñ__, _private_é)
print(
    "é".isidentifier(), "1a".isidentifier(), "ﬁ".isidentifier(), "a-b".isidentifier(), "℘".isidentifier(),
    "·a".isidentifier(), "a·".isidentifier(),
)
for text in ("a€ = 1", "€", "a\u200b = 1", "x = “quoted”", "x – 1", "naïve = 1", "a\u00a0= 1", "²"):
    try:
        exec(text, {})
        print(ascii(text), "runs")
    except (SyntaxError, NameError) as e:
        print(ascii(text), e.args[0].encode("ascii", "backslashreplace").decode(), getattr(e, "offset", None))
