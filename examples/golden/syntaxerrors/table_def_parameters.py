"""Messages for bad parameter lists of def."""
snippets = [
    "def f(a, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass",
    "def f(*a, *b): pass", "def f(/): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "def f(*a, /): pass",
    "def f(a, *, /): pass", "def f(1): pass", "def f(a, (b, c)): pass", "def f(a.b): pass", "def f(None): pass",
    "def f(*a=1): pass", "def f(**a=1): pass", "def f(**k, *a): pass", "def f(**a, **b): pass", "def f(a=): pass",
    "def f(*, a=1, b, c=2): pass", "def f(a, *, a): pass", "def f(__debug__): pass", "def f: pass", "def (): pass",
    "def f() -> : pass", "def f()",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r:32} compiles")
    except SyntaxError as e:
        print(f"{text!r:32} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
