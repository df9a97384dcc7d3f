# Equal constants of one compile unit are one object, across functions too.
def f():
    return 1000, "two words", 1.5, (1, 2)


def g():
    return 1000, "two words", 1.5, (1, 2)


class C:
    n = 1000


x = 1000
print("int", x is f()[0], f()[0] is g()[0], C.n is x)
print("str", f()[1] is g()[1])
print("float", f()[2] is g()[2])
print("tuple", f()[3] is g()[3], f() is g())
print("1 and 1.0 and True stay apart", [type(v).__name__ for v in (lambda: (1, 1.0, True))()])
print("0.0 and -0.0 stay apart", (lambda: (0.0, -0.0))())
y, z = 257, 257
print("one line", y is z)
print("default", (lambda v=1000: v is x)(), "argument", (lambda v: v is x)(1000))
space = {}
exec("a = 1000", space)
exec("b = 1000", space)
print("two units", space["a"] is space["b"], space["a"] is x)
exec("c = 1000; d = 1000", space)
print("one unit", space["c"] is space["d"])
print("eval twice", eval("1000") is eval("1000"), eval("100") is eval("100"))
code = compile("1000", "unit", "eval")
print("one code object, run twice", eval(code) is eval(code))
print("a list display is new each time", [] is [], (lambda: [])() is (lambda: [])())
