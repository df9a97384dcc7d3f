"""Bad string and bytes literals."""
snippets = [
    "'abc", '"abc', "'''abc", "'a\nb'", "'a\\", "r'\\'", "b'é'", "b'''é'''", "'a' b'b'", "b'a' 'b'", "ur'a'", "bu''",
    "rb'", "fb''", "'\\x'", "'\\x1'", "'\\u123'", "'\\U1234'", "'\\U00110000'", "'\\N{}'", "'\\N{not a name}'",
    "'\\N'", "b'\\x'", "b'\\x1g'", "u'\\ud800'",
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
