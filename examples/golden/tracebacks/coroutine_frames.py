"""Frames of coroutines and async generators that are driven by hand."""
class Wait:
    def __await__(self):
        yield "waiting"
        raise TimeoutError("too slow")


async def fetch(n):
    return await Wait()


async def agen():
    yield await fetch(1)


async def main():
    return [x async for x in agen()]


c = main()
print(c.send(None))
c.send("go on")
