"""Folders without __init__ are namespace packages; modules and packages of the same name."""
import spaces.inner.leaf
import spaces

print(spaces.inner.leaf.VALUE, spaces.__name__, spaces.__doc__, getattr(spaces, "__file__", None))
print(repr(spaces).split("(")[0].strip(), spaces.__package__, len(list(spaces.__path__)))
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
