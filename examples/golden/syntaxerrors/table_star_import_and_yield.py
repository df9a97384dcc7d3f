"""else without if, import * in functions, yield in comprehensions."""
snippets = [
    "if x: pass\nelse: pass\nelif y: pass", "def f():\n    from x import *", "class C:\n    from x import *",
    "[(yield) for x in y]", "def f(): [(yield) for x in y]", "def f(): ((yield from x) for x in y)",
    "def f(): [x for x in (yield)]",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
