"""What is wrong with a pattern, from the grammar and from the compiler."""
patterns = [
    "1 + 1", "1 + 2j", "1 - 2j", "1j + 2", "1 + x", "-x", "+1", "-1", "- 1j", "x + 1j", "a.b", "a.b.c", "a()",
    "a.b()", "a().b", "a(1)(2)", "a[0]", "f''", "f'{x}'", "'a' 'b'", "b'a' 'b'", "x as y", "x as _", "_ as x",
    "x as 1", "x as a.b", "x as y as z", "(x as y)", "(x as y, z)", "x | y", "1 | x", "x | 1", "_ | 1", "1 | _",
    "1 | 2", "(1 | x)", "[x] | [y]", "[x] | x", "{'a': x} | [x]", "*x", "*x,", "[*x, *y]", "[*x]", "[*_]", "(*x)",
    "(*x,)", "*1,", "a, b", "a, *b", "a, a", "[a, [a]]", "a, (b, *c), *d", "[*_, x, *_]", "{}", "{'a': 1}",
    "{'a': x, 'a': y}", "{1: x, 1: y}", "{1: x, True: y}", "{a: x}", "{a.b: x, a.b: y}", "{**x}", "{**_}",
    "{**x, 'a': 1}", "{'a': 1, **x}", "{'a': x, **x}", "{-1: x}", "{1 + 1j: x}", "{f'': x}", "C(x, x)",
    "C(a=x, a=y)", "C(a=x, b)", "C(a=1, *b)", "C(*b)", "C(a.b=1)", "C(1=2)", "None", "True", "...", "not x",
    "lambda: 1", "x if y", "x := 1", "x, y if z", "x == 1", "1 < 2", "(", "", "x y", "__debug__", "x: y",
]
for pattern in patterns:
    text = f"match v:\n case {pattern}: pass"
    try:
        compile(text, "<s>", "exec")
        print(f"{pattern!r:24} compiles")
    except SyntaxError as e:
        print(f"{pattern!r:24} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
