"""sys.modules decides: deleting, replacing and blocking entries, fake modules, reload."""
import sys
import types

import counted
first = counted
print(counted.runs())
import counted
print(counted is first)
del sys.modules["counted"]
import counted
print(counted is first, counted.runs(), first.runs())
import importlib
counted.extra = "kept over reload"
again = importlib.reload(counted)
print(again is counted, counted.extra, counted.runs())
fake = types.ModuleType("fake_module")
fake.x = 5
sys.modules["fake_module"] = fake
from fake_module import x
import fake_module as fm
print(x, fm is fake)
sys.modules["pkg.sub.deep"] = fake
try:
    import pkg.sub.deep
    print("a full name in sys.modules is enough", type(pkg))
except Exception as e:
    print(type(e).__name__, e)
sys.modules["not_a_module"] = {"just": "a dict"}
import not_a_module
print(not_a_module)
try:
    from not_a_module import just
except ImportError as e:
    print(e)
sys.modules["blocked"] = None
for text in ("import blocked", "from blocked import x", "import blocked.sub"):
    try:
        exec(text)
    except ImportError as e:
        print(text, type(e).__name__, e)


class Attr:
    __name__ = "attr"
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"attribute {name}"


sys.modules["attr_module"] = Attr()
from attr_module import anything, more
import attr_module
print(anything, more, attr_module.third)
module = importlib.import_module("shapes.circle")
print(module.__name__, importlib.import_module(".square", "shapes").__name__)
for bad in (
    lambda: importlib.import_module("nope"), lambda: importlib.import_module(".x"),
    lambda: importlib.import_module(""), lambda: importlib.reload(5), lambda: importlib.reload(fake),
    lambda: __import__(""), lambda: __import__(5), lambda: __import__("a", level=-1),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
