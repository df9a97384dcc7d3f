# atexit functions run last-registered first, before the module is torn down.
import atexit
import sys


class Masked:
    """Standard error on standard output, without addresses."""

    def write(self, text):
        head, at, tail = text.partition(" at 0x")
        print(head + (at and " at 0x..." + tail.lstrip("0123456789abcdef")), end="")

    def flush(self):
        pass


sys.stderr = Masked()


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def report(label):
    print("atexit", label, "x is", x.name)


x = Loud("x")
atexit.register(report, "first registered")
atexit.register(report, label="second registered")


@atexit.register
def decorated():
    print("atexit decorated")
    atexit.register(print, "registered while exiting")


atexit.register(report, "dropped")
atexit.register(print, "argument kept:", Loud("argument").name)
atexit.unregister(print)
atexit.register(lambda: 1 / 0)
held = Loud("held by atexit")
atexit.register(held.__repr__)
print("end of the program")
