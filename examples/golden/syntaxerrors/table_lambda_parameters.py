"""Messages for bad parameter lists of lambda, and for bad headers of classes."""
snippets = [
    "lambda a, a: 1", "lambda a=1, b: 1", "lambda *: 1", "lambda (a): 1", "lambda 1: 1", "lambda a:", "lambda",
    "lambda *a=1: 1", "lambda **k, a: 1", "lambda /: 1", "lambda a=: 1", "class C(a b): pass",
    "class C(x for x in y): pass", "class : pass", "class C", "class 1: pass", "def f(*, *, a): pass",
    "def f(*a, *, b): pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r:32} compiles")
    except SyntaxError as e:
        print(f"{text!r:32} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
