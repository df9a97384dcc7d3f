"""Characters beyond U+FFFF in the line of an error and in strings."""
for source in '   "📗🚛") + "🐍"\n', 'x = "📗" 1', 'x = f"📗{a b}"', "'📗\\x'", 'print("😀" "📗)', "é = '📗🚛' = 3", 'a 📗':
    for given in source, source.encode():
        try:
            compile(given, "t", "exec")
        except SyntaxError as e:
            print(ascii(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, ascii(e.text))
print(ascii("📗🚛🐍"), len("📗"), ascii(f"📗{1}📗"), ascii(eval(b'"\xf0\x9f\x93\x97"')))
