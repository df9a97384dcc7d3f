"""raise with classes, instances, nothing, wrong things, and from."""
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(f"{type(e).__name__}: {e} | cause={e.__cause__!r} context={e.__context__!r} {e.__suppress_context__}")


def r(text):
    def f():
        exec(text)
    return f


class NewReturnsOther(Exception):
    def __new__(cls): return 42


class InitRaises(Exception):
    def __init__(self): raise LookupError("in __init__")


attempt(lambda: exec("raise ValueError"))
attempt(lambda: exec("raise ValueError('x')"))
attempt(lambda: exec("raise"))
for text in (
    "raise 5", "raise 'text'", "raise None", "raise int", "raise object()", "raise ValueError, 'old style'",
    "raise (ValueError, 'x')", "raise ValueError from 5", "raise ValueError from None",
    "raise ValueError from KeyError", "raise ValueError from KeyError('c')", "raise ValueError from 'text'",
    "raise ValueError(1) from int", "raise NewReturnsOther", "raise InitRaises", "raise ValueError from InitRaises",
    "raise ValueError(undefined)", "raise undefined from other", "raise KeyError from undefined",
    "raise [ValueError][0]", "raise (lambda: KeyError('lambda'))()", "raise type('Dyn', (Exception,), {})('made')",
):
    attempt(r(text))


def reraise():
    try:
        raise ValueError("original")
    except ValueError:
        raise


def reraise_other_scope():
    def helper():
        raise
    try:
        raise KeyError("helper sees it")
    except KeyError:
        helper()


def reraise_after():
    try:
        raise KeyError("handled")
    except KeyError:
        pass
    raise


def raise_in_finally_no_active():
    try:
        pass
    finally:
        raise


def raise_same():
    e = ValueError("same object")
    try:
        raise e
    except ValueError as x:
        try:
            raise x
        except ValueError as y:
            print(x is y is e, y.__context__)
            raise


def from_self():
    e = ValueError("from itself")
    raise e from e


def cause_of_class():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise RuntimeError("wrapped") from z


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("hidden") from None


for f in (
    reraise, reraise_other_scope, reraise_after, raise_in_finally_no_active, raise_same, from_self, cause_of_class,
    from_none,
):
    print(f.__name__, end=" -> ")
    attempt(f)
