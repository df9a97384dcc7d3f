"""String and bytes literals: prefixes, escapes, triple quotes and joining."""
print('single', "double", '''triple single''', """triple double""")
print('it\'s', "say \"hi\"", 'a"b', "a'b", """a"b'c""", '''x\'''y''')
print(repr("\a\b\t\n\v\f\r\\\'\"\0\x00\x7f"))
print(repr("\1\12\123\400\777"), "\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}\101")
print(repr(r"\n\t\\"), repr(R'\''), repr(r"\""), len(r"\\"))
print(b"bytes", b'\x00\xff\n\'"', B"\101", rb"\n", bR"\x", Rb"\'", b"a" b"b")
print(u"unicode", U"u")
print("a\
b", """line1
line2 \
same line
  indented""")
print(repr("""tab	inside"""), repr("é\u0301"), repr("\ud800"), repr("\x80\xa0\xad\u200b\ufeff\U000e0001"))
print("con" "cat" 'enated' """ here""")
print(("paren"
       "thesised"))
print(len(""), len(""""""), len("''"), '''''' == "")
print("\N{DIGIT ONE}\N{EN DASH}\N{LINE FEED}".encode())
print("ends with backslash \\", "null \0 inside".encode())
print(rb"\N{x}\u1234", rb"\x", len(rb"\""))
print("#not a comment", 'a' # a comment
      'b')
