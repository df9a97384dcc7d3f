# With tracemalloc on, a warning about a file or coroutine that was left behind tells where it was made.
import tracemalloc
import warnings

warnings.simplefilter("always")


async def simple():
    pass


def make():
    return simple()


def drop():
    c = make()
    del c


def file():
    f = open("/dev/null")
    f = None


drop()
file()
tracemalloc.start(3)
drop()
file()
kept = make()
tracemalloc.stop()
del kept
