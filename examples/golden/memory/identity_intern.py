# sys.intern gives one object for equal strings. The strings are new ones in each run: what is interned once stays so.
import sys
import time

now = str(time.time_ns())
a = "".join(["not an identifier ", now])
b = "".join(["not an identifier ", now])
print("before", a is b, a == b)
c, d = sys.intern(a), sys.intern(b)
print("interned", c is d, c is a, d is b)
print("again", sys.intern(f"not an identifier {now}") is c)
print("identifier-like constants are interned already", sys.intern("".join(["hello", "_1"])) is "hello_1".strip())
e = "".join(["hello ", now])
f = sys.intern(e)
print("first one in is the one", f is e, sys.intern("".join(["hello ", now])) is e)
for wrong in (1, b"bytes", None):
    try:
        sys.intern(wrong)
    except TypeError as error:
        print(error)


class Text(str):
    pass


try:
    sys.intern(Text("x"))
except TypeError as error:
    print(error)
print("immortal once interned", sys.getrefcount(f), sys.getrefcount("".join(["not ", "interned"])))
print("empty and one character", sys.intern("") is "x".strip("x"), sys.intern("q") is chr(113))
table = {"".join(["k", "ey"]): 1}
print("dict keys are not interned by the dict", next(iter(table)) is sys.intern("key"))


class C:
    pass


x = C()
x.__dict__["".join(["na", "me"])] = 1
print("nor by __dict__", next(iter(vars(x))) is sys.intern("name"))
setattr(x, "".join(["oth", "er"]), 1)
print("but by setattr", list(vars(x))[1] is sys.intern("other"))
