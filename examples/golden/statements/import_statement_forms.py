"""import in all its forms inside functions, classes, conditions; names bound; sys.modules."""
import sys
import sys as s, math as m
from math import pi, sqrt as root
from math import (
    floor,
    ceil as c,
)
print(s is sys, m.pi == pi, root(16), floor(2.7), c(2.1))


def local():
    import math
    from math import gcd as g
    return sorted(locals()), g(12, 18)


print(local(), "math" in globals())


class C:
    import math
    from math import tau

    def f(self): return self.math.floor(self.tau)


print(C().f(), C.math is m)
if True:
    import collections.abc
print(collections.__name__, collections.abc.__name__, "collections.abc" in sys.modules)
import collections.abc as abc_alias
print(abc_alias.__name__)
from collections import abc
print(abc is abc_alias, abc is collections.abc)
for text in (
    "import nothing_like_this", "from math import nope", "from nothing_like_this import x", "import math.nope",
    "from math.nope import x", "import nothing_like_this.sub", "from . import x", "from .sub import y",
    "from math import pi, nope2", "import collections.nope as q", "from sys import modules as mods, nope3",
):
    try:
        exec(text)
    except ImportError as e:
        print(f"{text}: {type(e).__name__}: {str(e).split(" (")[0]} | {e.name}")
print("mods" in globals())


def star():
    scope = {}
    exec("from math import *", scope)
    return sorted(k for k in scope if k in ("pi", "sin", "__name__", "__doc__")), len(scope) > 40


print(star())
from math import *
print(e > 2.7, isnan(nan))
try:
    exec("def f():\n    from math import *")
except SyntaxError as err:
    print(err.msg)
x = __import__("math")
print(x is m, __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["x"]).__name__)
sys.modules["fake"] = 42
import fake
print(fake)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as err:
    print(type(err).__name__, err)
del sys.modules["fake"], sys.modules["blocked"]
try:
    import fake
except ImportError as err:
    print(err)
print(fake)
