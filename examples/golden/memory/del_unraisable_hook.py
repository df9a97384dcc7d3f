# sys.unraisablehook receives what __del__ raised.
import sys


class Masked:
    """Standard error on standard output, without addresses."""

    def write(self, text):
        head, at, tail = text.partition(" at 0x")
        print(head + (at and " at 0x..." + tail.lstrip("0123456789abcdef")), end="")

    def flush(self):
        pass


sys.stderr = Masked()


class Bad:
    def __del__(self):
        raise ValueError("in __del__")


def hook(info):
    print("hook:", info.exc_type.__name__, info.exc_value, info.err_msg, info.object.__qualname__)
    print("  traceback of", info.exc_traceback.tb_frame.f_code.co_name)


sys.unraisablehook = hook
print("delete")
Bad()


def gen():
    try:
        yield
    finally:
        raise KeyError("in finally")


def generator_hook(info):
    print("hook:", info.exc_type.__name__, info.exc_value, type(info.object).__name__)


sys.unraisablehook = generator_hook
g = gen()
next(g)
del g


def failing(info):
    raise RuntimeError("the hook failed")


sys.unraisablehook = failing
print("a failing hook")
Bad()
sys.unraisablehook = sys.__unraisablehook__
print("back to the default hook")
Bad()
