"""Wrong forms of with and async."""
snippets = [
    "with open(x) as f, open(y) as g pass", "with: pass", "with x as: pass", "with (x as y, z as w) as v: pass",
    "with (x, y) as z, : pass", "with (x as y), z: pass", "with (): pass", "async x", "async def", "async lambda: 1",
    "await", "x = await", "a.b: int: 3", "1.x", "1 if 2 else 3 = 4",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
