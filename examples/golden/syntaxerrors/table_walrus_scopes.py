"""Names that the walrus and the type parameters may not bind."""
snippets = [
    "[(x := 1) for y in range(3) for x in z]", "[y for x in (y := [1])]",
    "class C:\n    [(x := i) for i in range(3)]", "def f():\n    [(x := i) for i in range(3)]\n    global x",
    "lambda x: (x := 1)", "[i for i in range(5) if (j := 0) for k[j + 1] in range(5)]",
    "[i for j in range(5) for (i := j) in range(5)]", "[i + 1 for i in (i := range(5))]", "def f[T](): global T",
    "def f[T]():\n    nonlocal T", "def f[T, T](): pass", "class C[T]:\n    def m[T](self): pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
