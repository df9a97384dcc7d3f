"""Where an exception cannot be raised: weak reference callbacks, generators that ignore close, unraisable hooks."""
import sys
import weakref


class Scrub:
    """Takes the addresses out of what is written to stderr."""

    def __init__(self, out): self.out = out
    def flush(self): self.out.flush()

    def write(self, text):
        first, *rest = text.split(" at 0x")
        self.out.write(first + "".join(" at 0x..." + part.lstrip("0123456789abcdef") for part in rest))


sys.stderr = Scrub(sys.stderr)


class T: pass


def callback(ref):
    raise KeyError("in weakref callback")


t = T()
r = weakref.ref(t, callback)
del t
print("after the weak reference")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
del g
print("after the stubborn generator")


def failing():
    try:
        yield 1
    finally:
        raise ValueError("in generator cleanup")


g = failing()
next(g)
del g
print("after the failing generator")


def hook(info):
    print("hook:", info.exc_type.__name__, info.exc_value, info.err_msg, getattr(info.object, "__name__", None))


sys.unraisablehook = hook


class D:
    def __del__(self): 1 / 0


D()
sys.unraisablehook = sys.__unraisablehook__
sys.unraisablehook = None
try:
    D()
finally:
    sys.unraisablehook = sys.__unraisablehook__
print("end")
