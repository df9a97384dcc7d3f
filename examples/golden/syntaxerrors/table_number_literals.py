"""Bad number literals."""
snippets = [
    "0777", "00009", "08.5", "0b12", "0b", "0o", "0x", "0o9", "0b1e", "1__0", "1_", "0x_", "0b_2", "1e", "1e+",
    "1e+_", "1.5.5", "1..", "1a", "1_a", "0xg", "0b1a", "1jx", "1if", "1e5x", "0_", "1 .", "99999L", "0xfL", "0o7z",
    "1.2x", "1.e1x",
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
