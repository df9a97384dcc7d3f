"""Packages: __init__, submodules as attributes, execution once, import as, from import."""
import sys

print("before", "shapes" in sys.modules)
import shapes
print(shapes.__name__, shapes.__package__, hasattr(shapes, "circle"), hasattr(shapes, "square"), shapes.VERSION)
import shapes.circle
print(shapes.circle.__name__, shapes.circle.__package__, shapes.circle.area(2))
import shapes.circle as c
from shapes import circle, square
from shapes.square import Square as Sq, area
print(c is circle is shapes.circle, square is shapes.square, Sq(3), area(4))
import shapes
print(shapes is sys.modules["shapes"], sorted(m for m in sys.modules if m.startswith("shapes")))
print(type(shapes), repr(shapes).split(" from ")[0], repr(c).split(" from ")[0], shapes.__doc__, c.__doc__)
print(
    shapes.__file__.endswith("shapes/__init__.py"), c.__file__.endswith("shapes/circle.py"), len(shapes.__path__),
    hasattr(c, "__path__"),
)
print(
    shapes.__spec__.name, shapes.__spec__.parent, c.__spec__.parent, c.__spec__.name,
    shapes.__spec__.submodule_search_locations is not None, __spec__,
)
del shapes.circle
try:
    shapes.circle
except AttributeError as e:
    print(e)
from shapes import circle as again
print(again is c, hasattr(shapes, "circle"))
try:
    from shapes import triangle
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
try:
    import shapes.triangle
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    import shapes.circle.radius
except ImportError as e:
    print(type(e).__name__, e, e.name)
