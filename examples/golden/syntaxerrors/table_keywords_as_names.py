"""Keywords where a name is needed."""
snippets = [
    "def = 1", "class = 1", "x.class", "x.None", "import if", "for if in x: pass", "f(if=1)", "lambda for: 1", "None",
    "True = 1", "async = 1", "await = 1",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
