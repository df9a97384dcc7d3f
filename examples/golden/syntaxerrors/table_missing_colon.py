"""Compound statements without their colon."""
snippets = [
    "if x\n    pass", "if x pass", "while x\n    pass", "for x in y\n    pass", "for x y: pass", "for x: pass",
    "class C\n    pass", "def f()\n    pass", "with x\n    pass", "with x as y\n    pass", "try\n    pass",
    "try: pass\nexcept E\n    pass", "try: pass\nexcept\n    pass", "try: pass\nfinally\n    pass",
    "if x: pass\nelse\n    pass", "if x: pass\nelif y\n    pass", "lambda x 1", "match x\n    case 1: pass",
    "match x:\n    case 1\n        pass", "match x:\n    pass", "match x:\ncase 1: pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
