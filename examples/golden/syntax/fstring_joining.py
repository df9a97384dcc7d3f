"""Adjacent literals: f-strings, plain and raw strings are joined at compile time."""
x = 1
print("a" f"{x}" "b" f"{x + 1}" 'c')
print("{x}" f"{x}" r"\n" "\t|")
print(f"{x}" "{}" f"{{}}")
s = (
    "first "
    f"second {x} "
    # a comment between
    f'third {x!r:>3} '
    r"raw\ "
    """triple"""
)
print(s)
print(f"a" "b" == "ab", f"{'a'}" "b" is not None)
print("" f"" "" == "")
print(len("ab" "cd" f"{x}"))
print("%s-" f"{x}" "-%s" % ("l", "r"))
print("{}-" f"{x}" "-{}".format("l", "r") if x else "")
print(("tuple", "of" "joined", f"{x}" "f"))
print(["a" "b", "c"
       "d", f"{x}"
       f"{x}"])
print(f"{x}"f"{x}"'' "y")


def doc():
    f"not a docstring {1}"


def doc2():
    "is a" " docstring"


print(doc.__doc__, doc2.__doc__)
