"""SystemExit with different codes, seen by a try; atexit functions; the last one decides the status."""
import atexit
import sys

for args in ((), (0,), (1,), ("text",), (None,), ((1, 2),), (True,), (2 ** 40,), (-1,)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(args, repr(e), repr(e.code))
try:
    raise SystemExit
except SystemExit as e:
    print(repr(e), e.code)
try:
    exit(5)
except SystemExit as e:
    print("exit()", e.code)
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)


def at_end(n):
    print("atexit", n)


atexit.register(at_end, 1)
atexit.register(at_end, n=2)
atexit.unregister(print)


@atexit.register
def last_registered_runs_first():
    print("first to run")


class Del:
    def __del__(self):
        print("deleted at the end")


keep = Del()
try:
    sys.exit(3)
finally:
    print("finally runs on the way out")
