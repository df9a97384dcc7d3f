"""Messages for bad argument lists."""
snippets = [
    "f(a=1, b)", "f(**a, b)", "f(**a, *b)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "f(None=1)", "f(True=1)", "f(a b)",
    "f(a, b c)", "f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y, z for z in w)", "f(a for a in b,)",
    "f(a=)", "f(a, , b)", "f(, a)", "f(*)", "f(**)", "f(a = b for b in c)", "f(f()=1)", "f(a := 1 = 2)",
    "f(__debug__=1)",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r:32} compiles")
    except SyntaxError as e:
        print(f"{text!r:32} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
