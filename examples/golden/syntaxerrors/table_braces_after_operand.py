"""Braces right after an operand: the mistakes in a set there are found, those in a dict are not."""
SOURCES = [
    "fo{r x in [w]:", "fo{r x}", "foo {r x", "foo {a:b c}", "a.b {r x}", "f() {r x:", "x = foo {r x}", "foo {(r x)}",
    "foo {f(a b)}", "foo {f(a=b=c)}", "foo {f(1=2)}", "foo {**a b}", "1 {r x}", "foo {r = 1:", "foo {1 = 1:",
    "foo {f(a for b in c, d)}", "foo {lambda a b: 1}", "foo {a if b}", "foo {a, b c}", "print {a b}", "foo {[a b]}",
    "lambda: 1 {r x}", "foo 1 {r x}", "foo not {r x}", "foo bar {r x}", "1 -{r x}", "if a {r x}: pass", "for a {r x}",
    "for a in b {r x}", "del a {r x}", "import a {r x}", "return a {r x}", "x: int {r x}", "with a as b {r x}",
    "def f(a {r x}): pass", "class A {r x}", "match a {r x}:", "[a {r x}]", "f'{a {r x}}'", "1 {f(b c)}", "1 {r x} {s t}",
    "1 {a}{s t}", "1 {*a b}", "1 {a: b c}", "1 {a:b, c d}", "1 {a b: c}", "1 {(a b):c}", "pass {a b}", "global x {a b}",
    "x += 1 {a b}", "@a {a b}", "1 if 2 {a b}", "class A(b {a c}): pass", "1 {a := b c}", "1 {a for b in c d}",
    "1 {a, b=c}", "1 {a if b}", "1 {'a' b}", 'exec if("plain")', "a, b c =(d)", "x if (y)", "(x if ((y)))", "f(x if (y)[0])",
]
for source in SOURCES:
    try:
        compile(source, "t", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(f"{source:30} {e.msg} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
