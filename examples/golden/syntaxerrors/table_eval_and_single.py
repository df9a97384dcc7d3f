"""The modes of compile(): what eval and single accept and how they complain."""
snippets = [
    "1", "1\n", "\n1", " 1", "\t1", "1\n\n\n", "x = 1", "1; 2", "", " ", "\n", "# c", "1 # c", "pass", "1 +", "(1",
    "1)", "1\n2", "lambda: 0", "yield 1", "*a", "*a,", "x := 1", "(x := 1)", "if x: pass", "def f(): pass\n",
    "def f(): pass", "if 1:\n  2\n", "if 1:\n  2\n\n", "1\n  2", "a b", "@x", "import x", "x; y", "x;", ";",
    "x\n#c", "async def f(): pass\n",
]
for mode in ("eval", "single", "exec"):
    print("==", mode)
    for text in snippets:
        try:
            compile(text, "<s>", mode)
            print(f"{text!r:22} compiles")
        except SyntaxError as e:
            print(f"{text!r:22} {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
for arguments in (
    ("1", "f", "other"), (1, "f", "exec"), ("1", "f", "exec", 1 << 20), ("1\x00", "f", "exec"), (b"1", "f", "eval"),
    (b"\xff", "f", "eval"), ("1", b"f", "eval"), ("1", None, "eval"), ("1",),
):
    try:
        print(compile(*arguments).co_filename)
    except (ValueError, TypeError, SyntaxError) as e:
        print(arguments, type(e).__name__, e)
