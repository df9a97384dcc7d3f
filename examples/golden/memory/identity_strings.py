# Which strings are one object.
import sys


def same(a, b):
    return a is b


a = "hello"
b = "hello"
print("identifier-like", a is b)
c = "hello world!"
d = "hello world!"
print("not identifier-like, one unit", c is d)
print("computed", "".join(["hel", "lo"]) is a, "".join(["hello", ""]) is a, "".join(["hello"]) is a)
print("concatenated at run time", (a + " world!") is c, (a + "") is a, ("" + a) is a)
print("slices", a[:] is a, a[0:5] is a, a[1:3] is a[1:3], a[1] is a[1], a[1:2] is a[1])
print("methods that change nothing", a.strip() is a, a.replace("x", "y") is a, a.lower() is a, a.ljust(3) is a)
print("str()", str(a) is a, f"{a}" is a, "%s" % a is a, format(a) is a)
n = len(a)
print("repeat", a * 1 is a, same("q" * 20, "q" * 20), same("q" * n, "q" * n), same("q" * 20, "qqqqqqqqqqqqqqqqqqqq"))
print("single characters", same(chr(104), "h"), a[0] is chr(104), chr(233) is chr(233), chr(300) is chr(300))
print("empty", "".join([]) is a[:0], same(" ".strip(), ""), str() is a[5:])
print("split", "a b".split()[0] is "a b".split()[0], "ab cd".split()[0] is "ab cd".split()[0])


class Hello:
    pass


print("names of classes", Hello.__name__ is "Hello".strip(), Hello.__qualname__ is Hello.__name__)
setattr(Hello, "".join(["a", "t"]), 1)
print("setattr interns", [k is sys.intern("at") for k in vars(Hello) if k == "at"])
print("decoded", b"hello".decode() is a, b"h".decode() is a[0])
print("numbers", str(5) is str(5), str(55) is str(55))
