# Errors in finalizers: an empty message, a failing repr, a failing str, hooks that fail.
import sys


class Named:
    def __init__(self, error):
        self.error = error

    def __call__(self, ref=None):
        raise self.error

    def __repr__(self):
        return "<named>"


import weakref


class Target:
    pass


def die(callback):
    target = Target()
    ref = weakref.ref(target, callback)
    del target
    return ref


class Unprintable(Exception):
    def __str__(self):
        raise ValueError


class NoRepr(Named):
    def __repr__(self):
        raise ValueError


class Hook(Named):
    def __call__(self, args):
        print(args.exc_type.__name__, args.err_msg, args.object)
        raise KeyError("hook")

    def __repr__(self):
        return "<hook>"


die(Named(KeyboardInterrupt()))
die(Named(Unprintable()))
die(NoRepr(OSError(2, "gone")))
sys.unraisablehook = None
die(Named(ValueError("without a hook")))
sys.unraisablehook = Hook(None)
die(Named(ValueError("with a hook")))
sys.unraisablehook = sys.__unraisablehook__
print("end")
