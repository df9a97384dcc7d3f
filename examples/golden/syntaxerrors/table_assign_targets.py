"""Messages for everything that cannot be assigned to, deleted or updated."""
snippets = """
1 = x
None = 1
True = 0
x + 1 = 2
-x = 1
not x = 1
f() = 1
(a, 1) = 2
[a, f()] = 2
a, b() = 1
"s" = 1
f"{x}" = 1
x if y else z = 1
lambda: 1 = 2
[i for i in x] = 1
{i for i in x} = 1
{i: i for i in x} = 1
(i for i in x) = 1
{} = 1
{1} = 1
... = 1
a < b = 1
a and b = 1
x = 1 = 2
yield = 1
(yield) = 1
__debug__ = 1
x.__debug__ = 1
*a = 1
*a, *b = 1
a, (*b) = 1
(a := 1) = 2
""".strip().splitlines()
for text in snippets:
    try:
        compile(text, "<s>", "exec")
        print(f"{text!r:26} compiles")
    except SyntaxError as e:
        print(f"{text!r:26} {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}")
