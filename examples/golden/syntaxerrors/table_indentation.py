"""IndentationError and TabError with their positions and text."""
snippets = [
    " x", "  x = 1\n", "x\n y", "if 1:\n  a\n    b", "if 1:\n    a\n  b", "if 1:\n\ta\n        b",
    "if 1:\n        a\n\tb", "if 1:\n\ta\n\tb", "if 1:\n    \ta\n\tb", "def f():\n  x\n y",
    "if 1:\n  if 2:\n    a\n   b", "if 1:\n", "if 1:\n\n# c\nx", "for x in y:\n", "class A:\n\ndef f(): pass",
    "x = 1\n\ty = 2", "if 1: a\n  b", "(\n  1\n)\n  2", "'''a\nb'''\n  c", "if 1:\n    a\n\n\n   b",
    "def f():\n    '''doc'''\n      x", "\tx", "if 1:\n    a\nelse:\n  b\n c", "\\\n  x", "if 1:\n  \\\n  x\n  y",
    "@d\n  def f(): pass", "@d\nx", "async\n  x", "if 1: if 2: pass", "if 1: x = 1; if 2: y", "x; def f(): pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
