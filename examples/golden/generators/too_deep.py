# A generator or coroutine that cannot run because the calls are too deep is over, and dies in silence.
import sys


def count(n):
    if n:
        yield from count(n - 1)
    yield n


async def forever():
    await forever()


try:
    sum(count(5000))
except RecursionError as e:
    print(e)
try:
    forever().send(None)
except RecursionError as e:
    print(e)


def deeper(generator):
    try:
        deeper(generator)
    except RecursionError:
        if generator.gi_frame is not None:
            try:
                next(generator)
            except RecursionError:
                pass
        raise


generator = count(1)
try:
    deeper(generator)
except RecursionError:
    print("too deep")
print(list(generator))
print(sum(count(300)), sys.getrecursionlimit())
