"""Operators, = and names in wrong places."""
snippets = [
    "x = if y else z", "x not y", "x is not is y", "not in x", "x in not y", "(x, y = 1)", "f(x, y = 1, 2)",
    "[x = 1]", "{x = 1}", "x[a = 1]", "(a = 1)", "f(a, b=1 c=2)", "f(a.b, c d)", "a = b = c d", "return x y",
    "yield x y", "raise x y", "from x import y z", "import x y", "import x from y", "from x import y from z",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
