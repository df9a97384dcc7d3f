# A kept exception keeps the frames it went through, and so their locals.
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def low():
    local = Loud("local of low")
    raise ValueError


def high():
    local = Loud("local of high")
    try:
        low()
    except ValueError as e:
        return e


print("returned exception")
e = high()
print("  local of high went with its frame? no, the traceback holds it")
print("drop")
e = None
print("sys.exc_info in the clause")
try:
    low()
except ValueError:
    info = sys.exc_info()
print("  kept", info[0].__name__)
del info
print("clear one frame")
try:
    low()
except ValueError as error:
    kept = error
kept.__traceback__.tb_next.tb_frame.clear()
print("  cleared")
kept = None
print("traceback.clear_frames")
import traceback

try:
    low()
except ValueError as error:
    traceback.clear_frames(error.__traceback__)
    print("  cleared")
print("a cycle: the frame holds the exception, which holds the frame")
import gc

gc.collect()


def cycle():
    local = Loud("local in a cycle")
    try:
        raise ValueError
    except ValueError as e:
        kept = e


cycle()
print("  returned")
print("collected", gc.collect())
print("sys.last_value is not set by handled ones", hasattr(sys, "last_value"))
