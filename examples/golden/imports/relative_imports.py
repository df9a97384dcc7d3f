"""Relative imports of every depth inside a package, and where they are not possible."""
import office.staff.people as people

print(people.describe())
import office
print(sorted(n for n in vars(office) if not n.startswith("__")), office.staff.people is people)
from office.staff import people as p2, salaries
print(p2 is people, salaries.total(), salaries.levels())
from office.tools import *
print(sorted(n for n in globals() if n in ("hammer", "saw", "_hidden", "not_exported", "os_like")))
try:
    from office.staff import beyond
except ImportError as e:
    print(type(e).__name__, e)
for text in ("from . import x", "from .. import x", "from .sub import x", "from . import *"):
    try:
        exec(text)
    except ImportError as e:
        print(text, "->", e)
for scope in (
    {"__package__": "office"}, {"__package__": "office.staff"}, {"__name__": "office.staff.fake"},
    {"__package__": "nowhere"}, {"__package__": 5}, {"__package__": None, "__name__": "office.x"},
    {"__name__": "office", "__path__": []}, {},
):
    try:
        scope = dict(scope)
        exec("from .tools import hammer", scope)
        print("found", scope["hammer"])
    except Exception as e:
        print(type(e).__name__, e)
