# SystemExit raised by sys.excepthook decides the exit status, as does an attribute `code` of a subclass.
import sys


class Exit(SystemExit):
    @property
    def code(self):
        return 44


def hook(kind, value, traceback):
    print(kind.__name__, value, traceback is value.__traceback__, sys.last_exc is value)
    raise Exit(5)


sys.excepthook = hook
print("end")
{}["key"]
