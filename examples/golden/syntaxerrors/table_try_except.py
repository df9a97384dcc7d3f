"""Wrong forms of try and its clauses."""
snippets = [
    "try: pass", "try:\n    pass\nx = 1", "try: pass\nelse: pass", "try: pass\nexcept: pass\nexcept E: pass",
    "try: pass\nexcept A, B: pass", "try: pass\nexcept A, B as c: pass", "try: pass\nexcept A as 1: pass",
    "try: pass\nexcept A as b.c: pass", "try: pass\nexcept* : pass", "try: pass\nexcept* A: pass\nexcept B: pass",
    "try: pass\nexcept A: pass\nexcept* B: pass", "try: pass\nexcept* A: break",
    "for i in x:\n    try: pass\n    except* A: break", "def f():\n    try: pass\n    except* A: return",
    "for i in x:\n    try: pass\n    except* A: continue", "finally: pass", "else: pass", "except: pass",
    "elif x: pass",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
