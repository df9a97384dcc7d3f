"""Wrong escapes and f-string conversions count as soon as they are read, even where a later token does not fit."""
SOURCES = [
    "f(a, 1'\\x'", "x = (10'\\x' [])", "'\\x' if i >= 0:", "f(n, 6'\\x'\n  b=1)", "a.b '\\x'(c, f'{' i)", "x = '\\x' + ) ",
    "f'{x!z} }'", "f'{x!z}' f\"a}\"", "x = f'{a!z}' f'{b' 3", "def f(a='\\x' b): pass", "[a for b in '\\x' c d]",
    "pass; ; print('a';", "x; '\\x' y", "x() = 1; ; y", "print('\\x') 2", "if x:\n  '\\x' 2\n", "{'\\x': 1, 2 3}",
    "x = '''\n\\x''' 2", "f'{a b}' '\\x'", "'\\x' f'{a b}'", "a = = '\\x'", "x = 1 2; '\\x'", "f(**a, '\\x' 3)",
]
for source in SOURCES:
    try:
        compile(source, "t", "exec")
        print(ascii(source), "compiles")
    except SyntaxError as e:
        print(f"{ascii(source)} {e.msg} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.text)}")
for source in ["try: pass\nexcept (A, B as e:\n  pass", "(a as b c", "f((a as b, c d)", "for a if in b: pass",
               "if x in {'a', 'b':\n  pass", "x = {1, 2: 3,\n4}", "with (a as b c): pass", "with (a as b, c d): pass"]:
    try:
        compile(source, "t", "exec")
        print(ascii(source), "compiles")
    except SyntaxError as e:
        print(f"{ascii(source)} {e.msg} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.text)}")
