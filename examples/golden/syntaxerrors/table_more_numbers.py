"""Bad number literals: suffixes and underscores."""
snippets = [
    "10l", "0XZ", "1_000_", "0_1", "00_0", "0.0_", "1_e5", "1e_5", "0e", "0j1",
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
