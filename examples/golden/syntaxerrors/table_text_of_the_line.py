# The text that a SyntaxError shows has its newline or not, depending on how far the source was read.
SOURCES = [
    "(", "(\n1,\n2\n", "x = [1,\n2,\n3\ny = 4\n", "f(a, b", "f(a, b\npass\n", "if x:\n  y = (1\nelse:\n  z",
    "a b", "x = 1 2", "x y z", "x = {1:", "x = (1,\n 2", "from __future__ import braces", "from __future__ import x",
    "{'a': 1, 'b' 2}", "{'a': 1,\n'b' 2\n}", "x = {**b, 'a' 2}", "x = {'a': 1, f(b) 2}", "x = {'b' 2}",
    "x = {'b' 2, 'c': 3}", "x = {'a': 1, 'b'}", "x = {'a': 1, 'b' c: 3}", "[{'a': 1, 'b' None}, 3]",
    "def f(a, *, *): pass", "def f(a, *, *b): pass", "def f(*a, b, *): pass", "def f(*, *,): pass", "lambda *, *: 1",
    "lambda *a, b, *c: 1", "with (a as b), c: pass", "with (a as b), (c as d): pass", "with (a as b, c), d: pass",
    "with c, (a as b): pass", "with (a as b) as c: pass", "with (open(a) as b), open(c) as d:\n  pass",
]

for source in SOURCES:
    print(repr(source))
    for mode in "exec", "eval", "single":
        try:
            compile(source, "<text>", mode)
            print("   ", mode, "compiles")
        except SyntaxError as e:
            print("   ", mode, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
