"""return, yield and await in places where they make no sense."""
snippets = [
    "return", "return 1", "class C:\n    return 1", "yield 1", "class C:\n    yield 1", "x = yield from y", "await x",
    "def f(): await x", "async with x: pass", "async for x in y: pass", "def f():\n    async with x: pass",
    "def f():\n    async for x in y: pass", "[x async for x in y]", "def f(): [x async for x in y]",
    "def f(): [await x for x in y]", "async def f(): yield 1; return 2", "async def f(): yield from x",
    "async def f():\n    def g(): await x", "async def f(): lambda: await x",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
