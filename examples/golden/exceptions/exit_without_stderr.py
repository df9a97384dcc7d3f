# The message of SystemExit gets through without sys.stderr, unraisable errors and tracebacks do not.
import sys


class Noisy:
    def __del__(self):
        1 / 0


sys.stderr = None
Noisy()
sys.excepthook(ValueError, ValueError("unseen"), None)
del sys.stderr
Noisy()
print("end")
sys.exit("bye")
