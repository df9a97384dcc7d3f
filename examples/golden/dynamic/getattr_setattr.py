"""getattr, setattr, delattr and hasattr with computed names, defaults, slots, classes and modules."""
class C:
    cls = "class"

    def __init__(self): self.x = 1

    @property
    def prop(self): return "prop value"

    def method(self): return "method value"


c = C()
print(
    getattr(c, "x"), getattr(c, "cls"), getattr(c, "prop"), getattr(c, "method")(), getattr(C, "method")(c),
    getattr(c, "none", None), getattr(c, "none", default := "dflt"), default,
)
for name in ("a", "b c", "1", "", "class", "é", "__dunder__"):
    setattr(c, name, name.upper())
print(vars(c), getattr(c, "b c"), getattr(c, ""), hasattr(c, "class"))
for name in ("a", "b c", "x"):
    delattr(c, name)
print(sorted(vars(c)))
setattr(C, "added", lambda self: "added method")
setattr(C, "static", staticmethod(lambda: "static"))
print(c.added(), c.static(), hasattr(C, "added"))
delattr(C, "added")
print(hasattr(c, "added"))
import sys
setattr(sys.modules[__name__], "module_attribute", 5)
print(module_attribute, getattr(sys.modules[__name__], "c") is c)
for bad in (
    lambda: getattr(c, "zz"), lambda: getattr(c, 5), lambda: getattr(c, 5, 6), lambda: setattr(c, 5, 1),
    lambda: delattr(c, "zz"), lambda: delattr(c, "prop"), lambda: setattr(c, "prop", 1), lambda: hasattr(c, 5),
    lambda: setattr(1, "x", 2), lambda: setattr(int, "x", 2), lambda: delattr(C, "zz"), lambda: getattr(),
    lambda: getattr(c), lambda: hasattr(c), lambda: setattr(c, "x"), lambda: delattr(c),
    lambda: getattr(c, "a", "b", "c"), lambda: getattr(c, name="x"), lambda: setattr(None, "x", 1),
    lambda: delattr(5, "real"),
):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Path:
    def __init__(self, parts=()): self.__dict__["parts"] = parts
    def __getattr__(self, name): return Path(self.parts + (name,))
    def __setattr__(self, name, value): print("set", ".".join(self.parts + (name,)), "=", value)
    def __delattr__(self, name): print("del", ".".join(self.parts + (name,)))
    def __call__(self, *a): return f"{'.'.join(self.parts)}{a}"


p = Path()
p.a.b.c = 5
del p.x.y
print(p.one.two(3), getattr(p, 'x y').z(), hasattr(p, 'everything'))
try:
    p.q.r += 1
except TypeError as e:
    print(e)
