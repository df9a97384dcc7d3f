"""break and continue outside loops."""
snippets = [
    "break", "continue", "if 1: break", "def f(): break", "while 1:\n    def f(): break",
    "while 1:\n    class C: continue", "for x in y: pass\nelse: break", "for x in y:\n    pass\nelse:\n    continue",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
