"""An exception that nobody can catch dies before its traceback, whose frames hold more."""
import io
import sys
import weakref


class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def fail(held):
    raise ValueError(held)


class D:
    def __del__(self):
        try:
            raise KeyError(T("context"))
        except KeyError:
            fail(T("argument"))


class Weak:
    pass


def closing():
    try:
        try:
            {}[T("key")]
        except KeyError:
            yield 1
    finally:
        try:
            yield 2
        except GeneratorExit:
            pass
        fail(T("argument"))


def hook(unraisable):
    print(type(unraisable.exc_value).__name__, sys.getrefcount(unraisable.exc_value),
          sys.getrefcount(unraisable.exc_traceback), sys.getrefcount(unraisable))


def all_of_them():
    print("== finalizer")
    D()
    print("== generator")
    generator = closing()
    next(generator)
    try:
        generator.close()
    except RuntimeError as error:
        print(error)
    del generator
    print("== callback")
    weak = Weak()
    ref = weakref.ref(weak, lambda ref: fail(T("argument")))
    del weak


sys.unraisablehook = hook
all_of_them()
sys.stderr = io.StringIO()
sys.unraisablehook = lambda unraisable: fail(T("from the hook"))
print("== failing hook")
D()
sys.unraisablehook = sys.__unraisablehook__
all_of_them()
sys.unraisablehook = None
D()
print(sys.stderr.getvalue().count("ValueError"))
