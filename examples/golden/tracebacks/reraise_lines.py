"""Which line a frame shows after raise, raise e, with_traceback and finally."""
import sys


def fail():
    raise ValueError("origin")


def bare():
    try:
        fail()
    except ValueError:
        x = 1
        raise


def named():
    try:
        fail()
    except ValueError as e:
        raise e


def stripped():
    try:
        fail()
    except ValueError as e:
        raise e.with_traceback(None)


def through_finally():
    try:
        fail()
    finally:
        x = 1
        y = 2


class Ctx:
    def __enter__(self): pass
    def __exit__(self, *a): pass


def through_with():
    with Ctx():
        x = 1
        fail()
        y = 2


def with_reraised_in_exit():
    class Again(Ctx):
        def __exit__(self, kind, value, tb):
            raise value
    with Again():
        fail()


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        fail()


def stored():
    caught = None
    try:
        fail()
    except ValueError as e:
        caught = e
    raise caught


for f in (bare, named, stripped, through_finally, through_with, with_reraised_in_exit, in_else, stored):
    try:
        f()
    except ValueError as e:
        print(f.__name__, file=sys.stderr)
        sys.excepthook(type(e), e, e.__traceback__)
stored()
