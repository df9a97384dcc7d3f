"""yield, await and the walrus in annotations and in type parameters."""
snippets = [
    "type X[T] = (yield)", "type X = (x := 1)", "def f[T: (await x)](): pass", "class C[T: (yield)]: pass",
    "def f(a: (yield)): pass", "from __future__ import annotations\ndef f(a: (yield)): pass", "x: (yield)",
    "x: (y := 1)", "from __future__ import annotations\nx: (y := 1)",
    "from __future__ import annotations\nasync def g():\n    x: (await y)",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
