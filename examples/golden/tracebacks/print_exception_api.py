"""traceback's functions: format_exc, print_stack, extract_tb, limits, format_exception_only."""
import sys
import traceback


def a(): b()
def b(): c()
def c(): raise ValueError("deep")


try:
    a()
except ValueError as e:
    for limit in (None, 1, 2, -1, 0):
        print("limit", limit)
        traceback.print_exception(e, limit=limit, file=sys.stdout)
    print(traceback.format_exception_only(e))
    print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)])
    print("".join(traceback.format_tb(e.__traceback__, 1)))
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    traceback.print_exc(file=sys.stdout, chain=False)


def stack():
    traceback.print_stack(file=sys.stdout)
    print([f.name for f in traceback.extract_stack()])
    print("".join(traceback.format_stack(limit=1)))


def call():
    stack()


call()
print(traceback.format_exc(), end="")
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
except KeyError as e:
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type.__name__, str(te), te.__cause__ is not None, len(te.stack), list(te.format_exception_only()))
    print("".join(te.format(chain=False)), end="")
traceback.print_exception(ValueError("no traceback"), file=sys.stdout)
