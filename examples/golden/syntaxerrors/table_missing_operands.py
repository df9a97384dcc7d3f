"""Missing operands, forgotten commas and operators of other languages."""
snippets = [
    "1 +", "1 + * 2", "x =", "= 1", "x ==", "not", "x and", "a b", "a b c", "1 2", "x 1", "x = 1 2", "'a' 1", "x 'a'",
    "x if y", "x if y else", "x if", "x..y", "x.", ".x", "x.1", "a ? b : c", "a !b", "a <> b", "a =! b", "a === b",
    "a && b", "a || b", "!a", "x++", "++x", "x--",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
