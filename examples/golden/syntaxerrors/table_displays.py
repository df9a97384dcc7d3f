"""Bad list, tuple, set and dict displays, stars and subscripts."""
snippets = [
    "{1: }", "{: 1}", "{1: 2, 3}", "{1, 2: 3}", "{**a, 1}", "{*a, 1: 2}", "{1:*a}", "{a: b for a, b in c, d: e}",
    "[1 2]", "(1 2)", "{1 2}", "[a b for a in c]", "[a, b for a in c]", "{a, b for a in c}", "{a: b, c for a in d}",
    "[*a for a in b]", "{**a for a in b}", "(*a for a in b)", "(*a)", "*a", "print(*a b)", "x = *a", "(**a)", "[**a]",
    "a[*b", "a[**b]", "a[]",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
