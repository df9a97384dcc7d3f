"""Module level __getattr__ and __dir__: lazy attributes, from import, hasattr, errors."""
import lazy

print(lazy.present)
print(lazy.computed, lazy.computed)
print(lazy.sub.__name__)
from lazy import generated_one, present
print(generated_one, present)
try:
    lazy.unknown
except AttributeError as e:
    print(e)
try:
    from lazy import unknown
except ImportError as e:
    print(str(e).split(" (")[0])
print(hasattr(lazy, "generated_two"), hasattr(lazy, "nothing"), dir(lazy), getattr(lazy, "nope", "default"))
lazy.new = 1
print(lazy.new)
del lazy.present
print(lazy.present)
try:
    lazy.__len__
except AttributeError as e:
    print(e)
from lazy import *
print(star_name)
import types
m = types.ModuleType("made", "its doc")
m.__getattr__ = lambda name: f"made up {name}"
print(m.anything, m.__name__, m.__doc__, m, m.__loader__, m.__spec__)
m.__getattr__ = 5
try:
    m.x
except TypeError as e:
    print(e)
del m.__getattr__
try:
    m.x
except AttributeError as e:
    print(e)
del m.__name__
try:
    m.x
except AttributeError as e:
    print(e)
print(repr(m))
