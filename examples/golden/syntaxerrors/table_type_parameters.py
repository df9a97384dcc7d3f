"""Wrong type statements and type parameter lists."""
snippets = [
    "type x", "type x =", "type x[] = 1", "type x[T = int] = 1", "type 1 = 2", "type x.y = 1", "def f[](): pass",
    "def f[*T: int](): pass", "def f[**P: int](): pass", "class C[1]: pass", "def f[T=int](): pass",
    "class C[T](T: int): pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
