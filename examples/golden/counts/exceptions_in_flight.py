# An exception in flight, seen from finally, from __exit__ and from a nested handler.
import sys
from sys import getrefcount

kept = ValueError()


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("  __exit__", getrefcount(value), getrefcount(kept))


def fail():
    raise kept


try:
    try:
        fail()
    finally:
        print("  finally", getrefcount(kept), sys.exception() is kept)
except ValueError:
    print("handled", getrefcount(kept))
print("after", getrefcount(kept), sys.exception())
try:
    with Manager():
        fail()
except ValueError:
    print("handled", getrefcount(kept))
print("after", getrefcount(kept))
try:
    fail()
except ValueError:
    try:
        raise
    except ValueError as e:
        print("re-raised, nested", getrefcount(kept))
    print("inner done", getrefcount(kept))
print("after", getrefcount(kept))
try:
    fail()
except ValueError:
    info = sys.exc_info()
    print("exc_info", getrefcount(kept))
    del info
    print("tuple gone", getrefcount(kept))
print("after", getrefcount(kept))
