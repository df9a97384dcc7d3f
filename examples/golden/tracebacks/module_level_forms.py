"""Statements at module level that fail, one after another, through exec with this file's name and padding."""
import sys

statements = [
    "x = 1 / 0", "undefined", "import no_such_module_anywhere", "raise ValueError", "assert 1 == 2, 'not equal'",
    "del undefined", "for i in 5: pass", "with 5: pass", "a, b = 1", "class C(undefined): pass",
    "print(undefined, end='')", "[][0]", "{}['k']", "None.x", "f'{undefined}'", "(lambda: undefined)()",
    "[undefined for _ in [1]]", "def f(x): return x.y\nf(1)", "while undefined: pass", "if None + 1: pass",
    "return_value = (yield_)", "match undefined:\n    case 1: pass", "try:\n    1 / 0\nfinally:\n    pass",
    "x: undefined = 1", "x = [\n  1,\n  undefined,\n]", "type X = 1\nX.missing",
    "async def f(): await 1\nf().send(None)", "lambda: (yield)\n@undefined\ndef f(): pass",
]
for s in statements:
    try:
        exec(compile(s, "<statement>", "exec"), {})
    except Exception as e:
        print(repr(s), file=sys.stderr)
        sys.excepthook(type(e), e, e.__traceback__)
1 + \
    undefined_at_the_end
