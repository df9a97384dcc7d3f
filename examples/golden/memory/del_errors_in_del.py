# An exception in __del__ goes to stderr and nowhere else.
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


class Worse:
    def __repr__(self):
        return "<a worse one>"

    def __del__(self):
        self.missing


def helper():
    1 / 0


class Deep:
    def __del__(self):
        helper()


class WrongSignature:
    def __del__(self, more):
        pass


print("plain")
Bad()
print("attribute error")
x = Worse()
x = None
print("deep")
y = [Deep(), Deep()]
del y
print("wrong signature")
WrongSignature()
print("during another exception")
try:
    z = Bad()
    raise KeyError("mine")
except KeyError as e:
    del z
    print("still handling", e)
print("not callable")
Bad.__del__ = 42
Bad()
print("removed")
del Bad.__del__
Bad()
print("end")
