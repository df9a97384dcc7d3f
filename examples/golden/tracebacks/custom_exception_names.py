"""How exceptions are named: module and qualified name, nested classes, empty and multi-line messages."""
import sys


class Outer:
    class Inner(Exception): pass


def make():
    class Local(ValueError): pass
    return Local


Elsewhere = type("Elsewhere", (Exception,), {"__module__": "some.where"})
Builtin = type("Fake", (Exception,), {"__module__": "builtins"})
NoModule = type("NoModule", (Exception,), {"__module__": None})
BadModule = type("BadModule", (Exception,), {"__module__": 5})


class NoStr(Exception):
    def __str__(self): raise RuntimeError("no str")


class NotStr(Exception):
    def __str__(self): return 5


class Empty(Exception):
    def __str__(self): return ""


class Trailing(Exception):
    def __str__(self): return "ends with newline\n"


for e in (
    Outer.Inner("x"), make()("local"), Elsewhere("e"), Builtin("b"), NoModule("n"), BadModule("b"), NoStr(),
    NotStr(), Empty(), Trailing(), Exception("line one\nline two\n\nline four"), Exception(""), Exception(None),
    Exception("a", "b"), KeyError("quoted\nline"), KeyError(), UnicodeError("ü"), Exception("\ud800 lone"),
    Exception("tab\tand nothing else"),
):
    try:
        raise e
    except Exception:
        sys.excepthook(type(e), e, e.__traceback__)
raise Outer.Inner("uncaught", 1)
