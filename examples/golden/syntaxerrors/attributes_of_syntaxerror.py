"""SyntaxError objects made by hand and by the compiler: their attributes, str, repr and args."""
cases = [
    (), ("msg",), ("msg", ("file.py", 3, 5, "text\n")), ("msg", ("file.py", 3, 5, "text\n", 3, 8)),
    ("msg", (None, None, None, None)), ("msg", ("dir/file.py", 10, None, None)), ("msg", None),
]
for args in cases:
    try:
        e = SyntaxError(*args)
        print(
            repr(e), "|", str(e), "|", e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset,
            e.print_file_and_line,
        )
    except (TypeError, IndexError) as x:
        print(args, type(x).__name__, x)
for args in (("msg", (1, 2)), ("msg", (1, 2, 3, 4, 5)), ("msg", 5), ("a", "b", "c")):
    try:
        e = SyntaxError(*args)
        print(repr(e), str(e), e.msg)
    except (TypeError, ValueError) as x:
        print(args, type(x).__name__, x)
try:
    compile("x = (\n 1 2\n)", "some/name.py", "exec")
except SyntaxError as e:
    print(repr(e), "|", e, "|", e.args)
    e.filename = "other.py"
    print(e)
    e.lineno = 99
    print(e)
    e.msg = "changed"
    print(e, e.args[0])
print(SyntaxError.__mro__, IndentationError.__mro__[1], TabError.__mro__[1])
try:
    exec("def f():\n\tx\n        y")
except TabError as e:
    print(repr(e), str(e))
