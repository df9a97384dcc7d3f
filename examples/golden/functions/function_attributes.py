"""What a function object has, what may be changed and how it is printed."""
def f(a, b=1, *c, d, e=2, **g) -> int:
    """The docstring."""
    x = a
    return x


print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__)
print(f.__globals__ is globals(), f.__builtins__ is __builtins__.__dict__, f.__code__.co_name)
f.attribute = 5
f.__dict__["other"] = 6
print(f.attribute, f.other, sorted(vars(f)))
f.__name__, f.__qualname__, f.__doc__ = "renamed", "Some.renamed", None
print(f.__name__, f.__qualname__, f.__doc__, f.__code__.co_name)
try:
    f(1)
except TypeError as e:
    print(e)
print(repr(f).split(" at ")[0], repr(f.__code__).split(" at ")[0])


def g(a, b=5, *c, d, e=2, **k):
    return "g", a, b


f.__code__ = g.__code__
print(f(1, d=2))


def with_closure():
    v = 1
    return lambda: v


for change in (
    lambda: setattr(f, "__code__", with_closure().__code__), lambda: setattr(f, "__name__", 5),
    lambda: setattr(f, "__dict__", 5), lambda: setattr(f, "__code__", 1), lambda: setattr(f, "__globals__", {}),
    lambda: setattr(f, "__closure__", ()), lambda: delattr(f, "__name__"), lambda: delattr(f, "__code__"),
    lambda: delattr(f, "missing"), lambda: setattr(f, "__annotations__", 1), lambda: f.missing,
    lambda: setattr(f, "__qualname__", None),
):
    try:
        print(change())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
del f.__defaults__, f.__annotations__
print(f.__defaults__, f.__annotations__)
FunctionType = type(f)
h = FunctionType(g.__code__, {"__builtins__": {}}, "made", (10,), None)
print(h.__name__, h.__module__, h.__defaults__, h(1, 2, d=3, e=4))
c = with_closure()
k = FunctionType(c.__code__, globals(), None, None, c.__closure__)
print(k(), k.__name__)
for args in (
    (), (1,), (g.__code__, 5), (c.__code__, {}), (c.__code__, {}, None, None, ()),
    (g.__code__, {}, None, None, (1,)),
):
    try:
        FunctionType(*args)
    except (TypeError, ValueError) as e:
        print(e)
print(bool(f), callable(f), hash(f) == hash(f), f == g, f != g, (lambda: 0) == (lambda: 0))
