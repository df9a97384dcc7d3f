"""Warnings: categories, filters, errors, catching, the text on stderr."""
import sys
import warnings


def f():
    warnings.warn("from f")
    warnings.warn("deprecated", DeprecationWarning)
    warnings.warn("one level up", UserWarning, stacklevel=2)


f()
f()
print("recorded:")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    f()
    warnings.warn(UserWarning("an instance"))
    warnings.warn("syntax", SyntaxWarning)
for w in caught:
    print(w.category.__name__, w.message, w.lineno, w.filename.endswith("warnings_module.py"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        f()
    except UserWarning as e:
        print("error", repr(e))
with warnings.catch_warnings():
    warnings.filterwarnings("error", message="dep")
    warnings.filterwarnings("ignore", category=UserWarning)
    try:
        f()
    except DeprecationWarning as e:
        print("only this one", e)
with warnings.catch_warnings():
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("only once")


class Own(UserWarning):
    pass


warnings.warn("own category", Own)
for bad in (
    lambda: warnings.warn(), lambda: warnings.warn("x", int), lambda: warnings.warn("x", "y"),
    lambda: warnings.simplefilter("nope"),
):
    try:
        bad()
    except (TypeError, AssertionError, ValueError) as e:
        print(type(e).__name__)
for i in range(3):
    warnings.warn(f"each text is new {i}")
for i in range(3):
    warnings.warn("the same place and text is shown once")
print(issubclass(Warning, Exception), [c.__name__ for c in Warning.__subclasses__() if c.__module__ == "builtins"])
print("end", file=sys.stderr)
