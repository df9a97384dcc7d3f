"""Characters that belong to no token."""
snippets = [
    "$", "?", "`x`", "a ? b", "x = $1", "€", "a\\b", "\\", "x \\ y", "x\\", "\x00", "x\x00y", "a\x0cb", "x = 1\x01",
    "a\xa0b", "a\u3000b", "×", "１", "x²", "a→b", "«", "'a' $ 'b'",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{ascii(text)} compiles")
    except (SyntaxError, ValueError) as e:
        where = f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.text)}" if isinstance(
            e, SyntaxError,
        ) else type(e).__name__
        print(f"{ascii(text)}\n    {ascii(e.args[0])} @ {where}")
