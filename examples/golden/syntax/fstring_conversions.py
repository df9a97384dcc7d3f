"""Which methods the conversions and the formatting call, and in which order."""


class Loud:
    def __repr__(self):
        print("  __repr__", end="")
        return "répr"

    def __str__(self):
        print("  __str__", end="")
        return "str"

    def __format__(self, spec):
        print(f"  __format__({spec!r})", end="")
        return "format"


x = Loud()
for show in (
    lambda: f"{x}",
    lambda: f"{x!s}",
    lambda: f"{x!r}",
    lambda: f"{x!a}",
    lambda: f"{x:abc}",
    lambda: f"{x!r:>8}",
    lambda: f"{x=}",
    lambda: f"{x=:abc}",
    lambda: f"{x=!s}",
    lambda: f"{x=!s:>6}",
):
    result = show()
    print("  ->", repr(result))


class Plain:
    def __repr__(self):
        return "Plain()"


print(f"{Plain()} {Plain()!s} {Plain()!r}")
try:
    f"{Plain():>10}"
except TypeError as e:
    print(e)
for value, spec in ((1, "s"), ("a", "d"), ("a", "+"), (1.5, "d"), (None, ">3"), ([], "x"), (1, "zz"), (1, ",_")):
    try:
        print(f"{value:{spec}}")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
