"""What is wrong with a match statement around its patterns."""
snippets = [
    "match x:\n case y: pass\n case 1: pass", "match x:\n case _: pass\n case 1: pass",
    "match x:\n case y if 1: pass\n case 1: pass", "match x:\n case (y): pass\n case 1: pass",
    "match x:\n case _ | 1: pass", "match x: case 1: pass", "match x:\n case 1: pass\n x = 1",
    "match x:\n case 1: pass\n else: pass", "match:\n case 1: pass", "match x:\n", "match x, y:\n case 1, 2: pass",
    "match *x:\n case 1: pass", "match x:\n case 1:\n pass", "match (x)\n case 1: pass", "case 1: pass",
    "match x:\n case 1 if: pass", "match x:\n case 1 if y z: pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
