"""Asynchronous generators by hand: asend, athrow, aclose, their awaitables, values and errors."""
class Pause:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
            await Pause(f"pause {i}")
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        await Pause("cleanup")
        print("cleaned")


def run(aw):
    seen = []
    aw = aw.__await__()
    try:
        while True:
            seen.append(next(aw))
    except StopIteration as e:
        return e.value, seen
    except BaseException as e:
        return repr(e), seen


g = agen(3)
print(
    type(g).__name__, repr(g).split(" at ")[0], g.__name__, g.ag_running, g.ag_await, g.ag_frame is not None,
    g.ag_suspended,
)
print(
    run(g.__anext__()), run(g.asend("hello")), run(g.athrow(ValueError("thrown"))), run(g.__anext__()),
    run(g.__anext__()),
)
g = agen(2)
print(run(g.__anext__()), run(g.aclose()), run(g.__anext__()), run(g.aclose()))
g = agen(1)
print(run(g.asend("first send must be None")))
print(run(g.asend(None)), run(g.asend(None)), run(g.asend(None)))
g = agen(1)
print(run(g.athrow(KeyError("before start"))), run(g.__anext__()))
g = agen(1)
print(run(g.aclose()), run(g.__anext__()))


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"


i = ignores()
run(i.__anext__())
print(run(i.aclose()))
i = agen(1)
a = i.asend(None)
print(
    type(a).__name__, type(i.athrow(ValueError)).__name__, type(i.aclose()).__name__, type(i.__anext__()).__name__,
    iter(a) is a,
)
try:
    a.send(None)
except StopIteration as e:
    print("value", e.value)
try:
    a.send(None)
except RuntimeError as e:
    print(e)


print(run(i.aclose()))


async def stops(kind):
    yield 1
    raise kind("inside")


for kind in (StopIteration, StopAsyncIteration, ValueError):
    s = stops(kind)
    run(s.__anext__())
    print(run(s.__anext__()))


async def busy():
    await Pause("busy")
    yield 1


b = busy()
first = b.__anext__()
first.send(None)
print(b.ag_running)
try:
    b.__anext__().send(None)
except RuntimeError as e:
    print(e)
try:
    b.aclose().send(None)
except RuntimeError as e:
    print(e)
try:
    first.send(None)
except StopIteration as e:
    print(e.value)


async def user():
    out = []
    async for x in agen(2):
        out.append(x)
    return out


print(run(user()))


async def simple():
    try:
        yield 1
        yield 2
    finally:
        print("simple cleanup")


async def breaks():
    async for x in simple():
        break
    return "left"


print(run(breaks()))
for bad in (
    lambda: iter(agen(1)), lambda: next(agen(1)), lambda: list(agen(1)), lambda: agen(1).send(None),
    lambda: agen(1)(),
):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(e)
