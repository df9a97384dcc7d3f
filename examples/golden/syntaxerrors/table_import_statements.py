"""Wrong forms of import, raise and assert."""
snippets = [
    "raise x, y", "assert x, y, z", "import a.b as c.d", "import (a)", "from a import", "from a import b,",
    "from a import (b", "from a import ()", "from . import *, a", "from a import b.c", "from a import b as 1",
    "import a as", "import", "from import a",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}")
