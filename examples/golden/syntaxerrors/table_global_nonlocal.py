"""Errors of global and nonlocal declarations."""
snippets = [
    "def f(x):\n    global x", "def f():\n    x = 1\n    global x", "def f():\n    print(x)\n    global x",
    "def f():\n    x: int\n    global x", "def f():\n    global x\n    x: int = 1", "def f():\n    nonlocal y",
    "def f(x):\n    def g(x):\n        nonlocal x",
    "def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x",
    "def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x",
    "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x", "nonlocal x",
    "class C:\n    nonlocal x", "class C:\n    x = 1\n    def f(self):\n        nonlocal x",
    "def f():\n    for x in y: pass\n    global x", "x = 1\nglobal x", "print(x)\nglobal x", "global x\nx: int",
    "def f():\n    import x\n    global x", "def f():\n    def x(): pass\n    global x",
    "def f():\n    global x, y, x\n    x = 1",
]
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r} compiles")
    except SyntaxError as e:
        print(f"{text!r}\n    {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
