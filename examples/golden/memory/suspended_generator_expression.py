"""A generator that is dropped while it makes a generator expression leaves its function, too, to the collector."""
import gc
import sys


class Held:
    pass


def drop(function):
    gc.collect()
    running = function(Held())
    next(running)
    try:
        running.close()
    except RuntimeError as error:
        print(error)
    del running
    print(function.__name__, gc.collect())


def argument(x):
    x.frame = sys._getframe()
    try:
        yield
    finally:
        (q for q in (yield))


def inside(x):
    x.frame = sys._getframe()
    try:
        yield
    finally:
        [x, any(q for q in (yield) if x)]


def with_error(x):
    x.frame = sys._getframe()
    try:
        raise ValueError
    except ValueError as error:
        yield
    finally:
        sum(q for q in (yield from [x, x]))


sys.unraisablehook = lambda unraisable: print(unraisable.exc_value)
gc.disable()
for function in argument, inside, with_error:
    drop(function)


def failing(x, y, z):
    class T:
        def __init__(self, name):
            self.name = name

        def __del__(self):
            print("del", self.name)
    try:
        x, y, z = T("first"), {"second": T("second")}, [1 / 0 for a in [T("third")]]
    except ZeroDivisionError as error:
        error.__traceback__ = None
        print("caught")


failing(1, 2, 3)
