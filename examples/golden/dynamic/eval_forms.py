"""eval: expressions, white space, code objects, scopes, lambdas and comprehensions inside."""
x = 10
print(
    eval("x + 1"), eval(" x * 2"), eval("\t x"), eval("x\n"), eval("(x\n+\n1)"), eval("[i * x for i in range(3)]"),
    eval("lambda a: a + x")(1), eval("(y := 5)"), y,
)
print(
    eval("x", {"x": "g"}), eval("x", {"x": "g"}, {"x": "l"}), eval("x + y", {"x": 1}, {"y": 2}),
    eval("__builtins__ is not None", {}), eval("len", {}) is len,
)
try:
    print(eval("[x for _ in range(2)]", {}, {"x": 1}))
except NameError as e:
    print(e)
try:
    print(eval("(lambda: x)()", {}, {"x": 1}))
except NameError as e:
    print(e)
print(eval(compile("1 + 1", "<s>", "eval")), eval(compile("z = 5", "<s>", "exec")), z)
print(
    eval("f'{x!r:>5}'"), eval("'a' 'b'"), eval("{**{'k': x}}"), eval("1 if x else 2"), eval("x,"),
    eval("(*[1], 2)"), eval("not x"), eval("...") is ..., eval("1_000"),
)


def f():
    local = "local value"
    return eval("local"), eval("local + '!'"), eval("[c for c in local][:2]"), sorted(eval("locals()")), eval("dir()")


print(f())


def shadow(x):
    def inner():
        return eval("x")
    return inner()


print(shadow("parameter is not seen"))


class C:
    attr = 1
    value = eval("attr + 1")


print(C.value)
for text in (
    "", " ", "x = 1", "pass", "1; 2", "1\n2", "import sys", "def f(): pass", "x +", "(", "x y", "print(x))",
    "return", "*x", "x := 1", "# c", "undefined", "1/0", "x.nope", "[][0]",
):
    try:
        print(repr(text), eval(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for bad in (
    lambda: eval(5), lambda: eval(None), lambda: eval("x", 5), lambda: eval("x", {}, 5), lambda: eval(),
    lambda: eval("1", {}, {}, {}), lambda: eval("1\0"), lambda: eval("x", []), lambda: eval(lambda: 0),
    lambda: eval("1", globals={}),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Lookup:
    def __getitem__(self, key):
        if key.startswith("_") or key in ("len", "str"):
            raise KeyError(key)
        return f"<{key}>"


print(eval("a + b + str(len('abc'))", {}, Lookup()))
print(
    eval(b"x + 1"), eval(bytearray(b"2 * 3")), eval(memoryview(b"7")), eval("'é'".encode()),
    ascii(eval("# coding: latin-1\n'\xe9'".encode("latin-1"))),
)
