"""A high surrogate directly followed by a low one.

CPython 3.12 keeps two characters; MiniPy makes one of them.
Cause: a str is a Java string inside, in which such a pair means one character beyond U+FFFF.
Instead: write the character itself; lone surrogates are kept.
"""
pair = "\ud83d" + "\ude00"
print(len(pair))
