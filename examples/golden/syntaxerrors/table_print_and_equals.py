"""print and exec as statements, = for ==, words of other languages."""
snippets = [
    "print 1", "print x", "print 'a', 'b'", "print(x) y", "exec 'x'", "exec x", "print -1", "print >>f, x",
    "x = print 1", "if x = 1: pass", "while x = 1: pass", "if x.y = 1: pass", "if x == 1 = y: pass", "elif",
    "if x then y", "for (x in y): pass", "for x of y: pass", "for x not in y: pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
