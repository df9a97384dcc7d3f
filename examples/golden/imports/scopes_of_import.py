"""Names bound by import in functions, classes, loops and conditionals; import and global, del, rebinding."""
def f():
    import shapes.circle
    print(sorted(locals()))
    from shapes import square as sq
    return sq.area(3)


print(f())
try:
    shapes
except NameError as e:
    print(e)


class Holder:
    import shapes
    from shapes.circle import area as circle_area
    area = staticmethod(circle_area)


print(Holder.shapes.__name__, Holder.area(1))


def g():
    global shapes
    import shapes
    import shapes.square


g()
print(shapes.square.__name__)
for name in ("circle", "square"):
    import shapes as current
    print(getattr(current, name).__name__)
try:
    import optional_missing_module as opt
except ImportError:
    opt = None
print(opt)
shapes = "rebound"
import shapes.circle
print(shapes.__name__)
del shapes


def h():
    try:
        print(shapes.circle)
    except UnboundLocalError as e:
        print(e)
    import shapes


h()
def nested():
    from shapes import circle
    def inner(): return circle.area(1)
    return inner
print(nested()(), nested().__closure__ is not None)
import shapes.circle as a, shapes.square as b, shapes
print(a.__name__, b.__name__, shapes.__name__)
if (m := __import__("shapes")).VERSION:
    print("walrus", m.__name__)
with memoryview(b"") as _: import shapes.circle
lam = lambda: __import__("shapes.circle", fromlist=["x"]).area(2)
print(lam(), [__import__("shapes").VERSION for _ in range(2)])
