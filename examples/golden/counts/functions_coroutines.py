# A coroutine object holds its arguments from the call on, like a generator.
from sys import getrefcount


async def work(x):
    return getrefcount(x)


class Wait:
    def __await__(self):
        yield getrefcount(self)
        return self


async def waits(x):
    result = await x
    return getrefcount(result)


w = []
c = work(w)
print("created", getrefcount(w), getrefcount(c))
try:
    c.send(None)
except StopIteration as stop:
    print("ran", stop.value)
print("finished", getrefcount(w))
c = waits(x := Wait())
print("awaiting starts", getrefcount(x))
print("inside __await__", c.send(None))
print("suspended", getrefcount(x))
try:
    c.send(None)
except StopIteration as stop:
    print("result counted", stop.value)
print("finished", getrefcount(x))
c = work(w)
c.close()
print("closed before it started", getrefcount(w))
