"""Compound statements without their block."""
snippets = [
    "if x:\npass", "while x:\npass", "for x in y:\npass", "def f():\npass", "class C:\npass", "with x:\npass",
    "try:\npass", "try: pass\nexcept E:\npass", "try: pass\nexcept:\npass", "try: pass\nexcept* E:\npass",
    "try: pass\nfinally:\npass", "if x: pass\nelse:\npass", "if x: pass\nelif y:\npass", "while x: pass\nelse:\npass",
    "for x in y: pass\nelse:\npass", "try: pass\nexcept E: pass\nelse:\npass", "async def f():\npass",
    "match x:\n    case 1:\n    pass", "if x:", "def f():\n", "if x:\n    # comment only\n",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
