"""add_note and __notes__: wrong types, order, copies, lists made by hand."""
e = ValueError("with notes")
print(hasattr(e, "__notes__"))
print(e.add_note("first"), e.__notes__)
e.add_note("second\nline")
print(e.__notes__, e.args, str(e), repr(e))
for bad in (5, None, b"bytes", ["x"]):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
for bad in (lambda: e.add_note(), lambda: e.add_note("a", "b"), lambda: e.add_note(note="x")):
    try:
        bad()
        print(e.__notes__)
    except TypeError as x:
        print(x)
e.__notes__.append(42)
print(e.__notes__)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as x:
    print(x)
e.__notes__ = ("tuple",)
try:
    e.add_note("x")
except TypeError as x:
    print(x)
del e.__notes__
e.add_note("fresh")
print(e.__notes__, vars(e))


def process(items):
    for i, x in enumerate(items):
        try:
            yield 10 // x
        except (ZeroDivisionError, TypeError) as err:
            err.add_note(f"while processing item {i}: {x!r}")
            raise


for items in ([1, 0], [2, "a"]):
    try:
        print(list(process(items)))
    except (ZeroDivisionError, TypeError) as err:
        print(repr(err), err.__notes__)


class Own(Exception):
    def add_note(self, note):
        super().add_note(note.upper())


o = Own()
o.add_note("shout")
print(o.__notes__)
g = ExceptionGroup("g", [ValueError(1)])
g.add_note("on the group")
m, r = g.split(ValueError)
print(m.__notes__, r, m.__notes__ is g.__notes__, g.derive([KeyError()]).__dict__)
