"""compile(): modes, flags, optimisation, dont_inherit, file names and single mode's printing."""
import sys

exec(compile("1 + 1\n", "<s>", "single"))
exec(compile("x = 5", "<s>", "single"))
exec(compile("None", "<s>", "single"))
exec(compile("1; 'two'; [3]", "<s>", "single"))
exec(compile("for i in range(2): i\n", "<s>", "single"))
exec(compile("def f():\n    1\n    return 2\n", "<s>", "single"))
exec(compile("f()", "<s>", "single"))
print(_) if "_" in globals() else print("no _ in globals")
import builtins
print(builtins._)
old = sys.displayhook
sys.displayhook = lambda v: print("hook:", v)
exec(compile("x * 2", "<s>", "single"))
sys.displayhook = old
for mode, text in (("eval", "x + 1"), ("exec", "y = x + 1"), ("single", "y")):
    code = compile(text, f"<{mode}>", mode)
    print(mode, code.co_filename, eval(code))
code = compile("assert False, 'asserts'\nresult = __debug__", "<o>", "exec", optimize=0)
try:
    exec(code)
except AssertionError as e:
    print("optimize=0", e)
exec(compile("assert False, 'asserts'\nresult = __debug__\ndef d():\n    'doc'", "<o>", "exec", optimize=1))
print("optimize=1", result, d.__doc__)
exec(compile("result = __debug__\ndef d():\n    'doc'", "<o>", "exec", optimize=2))
print("optimize=2", result, d.__doc__)
import __future__
ann = compile(
    "def f(a: undefined): pass\nprint(f.__annotations__)", "<a>", "exec",
    flags=__future__.annotations.compiler_flag,
)
exec(ann)
try:
    exec(compile("def f(a: undefined): pass", "<a>", "exec"))
except NameError as e:
    print(e)
for bad in (
    lambda: compile("x", "<s>", "nope"), lambda: compile("x"), lambda: compile("x", "<s>"),
    lambda: compile(5, "<s>", "exec"), lambda: compile("x", 5, "exec"),
    lambda: compile("x", "<s>", "exec", 1 << 30), lambda: compile("x", "<s>", "exec", optimize=5),
    lambda: compile("x = 1", "<s>", "eval"), lambda: compile("\0", "<s>", "exec"),
    lambda: compile("1\n2", "<s>", "single"), lambda: compile("", "<s>", "single"),
    lambda: compile("", "<s>", "eval"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(
    compile("x", filename="<kw>", mode="eval").co_filename, compile("pass", b"bytes name", "exec").co_filename,
    compile(source="1", filename="f", mode="eval", dont_inherit=True).co_consts,
)
