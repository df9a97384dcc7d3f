"""Invalid escapes are SyntaxWarnings in 3.12, shown on stderr when the script is compiled."""
a = "\d"
b = b"\w"
c = "ok \\d"
d = f"\q{a}"
e = "\400"
f = """first
\s second"""
print(a, b, c, d, f, ord(e))
