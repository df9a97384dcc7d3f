"""ExceptionGroup: construction, attributes, nesting, str and repr, errors."""
g = ExceptionGroup("msg", [ValueError(1), TypeError("t")])
print(g, repr(g), g.message, g.exceptions, g.args, len(g.exceptions), isinstance(g, Exception))
n = ExceptionGroup("outer", (g, KeyError("k"), ExceptionGroup("inner", [OSError(2, "x")])))
print(n, repr(n), n.exceptions[0] is g)
b = BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError()])
print(
    b, type(b).__name__, isinstance(b, Exception),
    type(BaseExceptionGroup("only exceptions", [ValueError()])).__name__,
)
for args in (
    (), ("m",), ("m", []), ("m", 5), (5, [ValueError()]), ("m", [5]), ("m", [ValueError]),
    ("m", [KeyboardInterrupt()]), ("m", ValueError()), ("m", [ValueError()], 3), ("m", "ab"),
    ("m", {ValueError(): 1}), ("m", None), ("m", ()), ("m", [ValueError(), "x"]),
):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    g.exceptions = ()
except AttributeError as e:
    print(e)
try:
    g.message = "new"
except AttributeError as e:
    print(e)
l = [ValueError(1)]
h = ExceptionGroup("list", l)
l.append(KeyError())
print(h.exceptions, h.args)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + " (derived)", excs)


class WithInit(ExceptionGroup):
    def __new__(cls, errors, code):
        obj = super().__new__(cls, f"code {code}", errors)
        obj.code = code
        return obj

    def derive(self, excs):
        return WithInit(excs, self.code + 1)


m = MyGroup("mine", [ValueError(1), KeyError(2)])
print(repr(m.subgroup(KeyError)), m.split(ValueError))
w = WithInit([ValueError(1), KeyError(2)], 7)
s = w.subgroup(ValueError)
print(w, w.code, s, s.code, type(s).__name__)
print(ExceptionGroup[int], g.derive([KeyError()]), BaseExceptionGroup.__mro__[1:3], ExceptionGroup.__mro__[1:3])


class Mixed(BaseExceptionGroup, ValueError): pass


print(repr(Mixed("x", [ValueError()])), isinstance(Mixed("x", [ValueError()]), ValueError))
try:
    Mixed("x", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
