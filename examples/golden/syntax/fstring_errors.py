"""What is wrong inside an f-string, as compile() tells it."""
snippets = [
    'f"{}"', 'f"{ }"', 'f"{!r}"', 'f"{:x}"', 'f"{=}"', 'f"{"', 'f"{x"', 'f"}"', 'f"{x}}"', 'f"{x!}"', 'f"{x!z}"',
    'f"{x!rr}"', 'f"{x! r}"', 'f"{x!r"', 'f"{x:"', 'f"{x:{y}"', 'f"{x:{}}"', 'f"{lambda x: 1}"', 'f"{a b}"',
    'f"{a $ b}"', 'f"{1 +}"', 'f"{*}"', 'f"{**a}"', 'f"{x = !r y}"', "f'{x:{y:{z:{w}}}}'", 'f"{def}"', 'f"{yield}"',
    'f"{(}"', 'f"{)}"', 'f"{[)}"', 'f"abc', "f'''abc", 'f"{\'}"', 'f"\\N{nope}"', 'f"\\N"', 'f"\\x1"',
    'bf""', 'fu""', 'f"{x:=}"', 'f"{x=y}"', 'b"a" f"b"', 'f"{#}"', 'f"{x\n"',
]
for text in snippets:
    try:
        compile(text, "<f>", "eval")
        print(f"{text!r:28} compiles")
    except SyntaxError as e:
        print(f"{text!r:28} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
