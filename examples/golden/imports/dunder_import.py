"""__import__ called by hand and replaced; what the import statement calls."""
import builtins

print(
    __import__("shapes.circle").__name__, __import__("shapes.circle", fromlist=["area"]).__name__,
    __import__("shapes", fromlist=["square"]).square.__name__,
)
print(__import__("circle", {"__package__": "shapes", "__name__": "shapes.x"}, None, ["area"], 1).__name__)
real = builtins.__import__


def spy(name, globals=None, locals=None, fromlist=(), level=0):
    print(f"import {name!r} fromlist={fromlist} level={level}")
    if name == "invented":
        return type("Invented", (), {"thing": "invented thing", "__name__": "invented"})
    return real(name, globals, locals, fromlist, level)


builtins.__import__ = spy
try:
    import invented
    from invented import thing
    import shapes.square
    import shapes.square as sq
    from shapes import circle as c, square
    from shapes.circle import *
    try:
        from .nowhere import x
    except ImportError as e:
        print(e)

    def local():
        import invented as inv
        return inv.thing
finally:
    builtins.__import__ = real
print(invented.thing, thing, sq.__name__, c.__name__)
try:
    local()
except ImportError as e:
    print(e)
del builtins.__import__
try:
    import shapes
except ImportError as e:
    print(e)
builtins.__import__ = real
import shapes
scope = {"__builtins__": {"__import__": lambda *a: a[0].upper(), "print": print}}
exec("import anything\nprint(anything)", scope)
scope = {"__builtins__": {}}
try:
    exec("import shapes", scope)
except ImportError as e:
    print(e)
