"""Wrong forms of simple statements."""
snippets = [
    "global 1", "global x.y", "global x = 1", "nonlocal", "del x y", "assert", "pass 1", "break 1", "x: y: z", "x: ",
    "@", "@x", "@x y\ndef f(): pass", "x = yield = 1", "(yield = 1)", "a, b += c, d", "a = *b", "a = *b, = c",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
