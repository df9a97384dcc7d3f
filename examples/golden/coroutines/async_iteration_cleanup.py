"""sys.set_asyncgen_hooks: first iteration and finalization of asynchronous generators."""
import sys


class Pause:
    def __await__(self): yield


def first(ag): print("firstiter", ag.__name__)


def final(ag):
    print("finalizer", ag.__name__)
    try:
        ag.aclose().send(None)
    except StopIteration:
        print("closed")


print(sys.get_asyncgen_hooks())
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=first, finalizer=final)


async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator cleanup")


def step(ag):
    try:
        ag.__anext__().send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "end"


g = gen()
print(step(g))
del g
print("dropped in the middle")
g = gen()
print(step(g), step(g), step(g))
del g
print("dropped after the end")
g = gen()
del g
print("dropped before the start")


async def breaks():
    async for x in gen():
        break
    print("after break")


try:
    breaks().send(None)
except StopIteration:
    print("coroutine finished")
sys.set_asyncgen_hooks(*old)
g = gen()
step(g)
sys.set_asyncgen_hooks(None, None)
for bad in (
    lambda: sys.set_asyncgen_hooks(5), lambda: sys.set_asyncgen_hooks(None, "x"),
    lambda: sys.set_asyncgen_hooks(foo=1),
):
    try:
        bad()
    except TypeError as e:
        print(e)
print(sys.get_asyncgen_hooks() == (None, None))
