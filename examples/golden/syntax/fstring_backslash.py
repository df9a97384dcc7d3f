"""PEP 701: backslashes and escapes inside and around replacement fields."""
a = ["x", "y", "z"]
print(f"{'\n'.join(a)}")
print(f"tab\t{'tab\tinside'}")
print(f"{"\N{GREEK SMALL LETTER ALPHA}"} \N{GREEK SMALL LETTER BETA}")
print(f"\x41\u0042\U00000043\103 {'\x41\u0042'}")
print(rf"\N{1}\{2}\x{3}")
print(rf"{'\n'!r} {r'\n'!r}")
print(f"\{{ not a field \}}" == "\\{ not a field \\}")
print(f"{'\\'}")
print(f"line one \
continued {1 + \
1}")
print(f"{a[0]}\\{a[1]}\\\{a[2]}")
print(repr(f"\a\b\f\v\0\r"))
print(f'\'{1}\'' f"\"{2}\"")
