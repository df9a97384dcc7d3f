"""Folders without __init__ are namespace packages; modules and packages of the same name."""
import spaces.inner.leaf
import spaces

print(
    spaces.inner.leaf.VALUE, spaces.__name__, hasattr(spaces, "__file__"), spaces.__doc__,
    type(spaces.__path__).__name__,
)
print(
    repr(spaces).split("(")[0], spaces.__spec__.loader is None or type(spaces.__spec__.loader).__name__,
    spaces.__package__,
)
try:
    import spaces.nothing
except ImportError as e:
    print(type(e).__name__, e)
try:
    from spaces import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
import both
print(both.KIND)
import shapes.circle
print(shapes.circle.__spec__.has_location)
