"""Brackets that are not closed, not opened or do not match."""
snippets = [
    "(", "[1,", "{1: 2", "(1, [2, {3", ")", "]", "}", "(]", "{1)", "f(1]", "x[1)", "x = (1 +\ny = 2", "x = [1\ny = 2",
    "if (x:\n    pass", "foo(a, b\nbar()",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
