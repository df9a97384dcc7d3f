"""A high surrogate directly followed by a low one, in a str that has characters beyond U+FFFF as well.

CPython 3.12 keeps two characters; MiniPy makes one of them.
Cause: a str is a Java string inside, in which such a pair means one character beyond U+FFFF, and it is marked as a whole
when it does not.
Instead: write the character itself; pairs in a str without such characters are kept, and so are lone surrogates.
"""
text = "😀" + "\ud83d" + "\ude00"
print(len(text))
