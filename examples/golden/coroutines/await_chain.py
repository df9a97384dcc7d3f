"""Coroutines driven by hand: send, return values, nested awaits, awaitables of every kind."""
class Suspend:
    def __init__(self, value): self.value = value

    def __await__(self):
        got = yield self.value
        return f"answer {got}"


async def leaf(x):
    a = await Suspend(f"leaf {x}")
    return a.upper()


async def middle():
    first = await leaf(1)
    second = await leaf(2)
    return first, second


async def top():
    result = await middle()
    print("top has", result)
    return len(result)


def drive(coro, answers=()):
    answers = list(answers)
    asked = []
    value = None
    while True:
        try:
            asked.append(coro.send(value))
            value = answers.pop(0) if answers else None
        except StopIteration as e:
            return asked, e.value


print(drive(top(), ["a", "b"]))
c = leaf(5)
print(type(c).__name__, c.__name__, c.__qualname__, repr(c).split(" at ")[0], c.cr_running, c.cr_await, c.cr_suspended)
print(c.send(None), type(c.cr_await).__name__, c.cr_suspended, c.cr_frame.f_locals)
try:
    c.send("value")
except StopIteration as e:
    print(e.value, c.cr_frame, c.cr_suspended)
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def nothing():
    pass


async def returns_tuple():
    return 1, 2


async def raises_stop():
    raise StopIteration("inside")


async def raises_stop_async():
    raise StopAsyncIteration("inside")


print(drive(nothing()), drive(returns_tuple()))
for f in (raises_stop, raises_stop_async):
    try:
        drive(f())
    except (RuntimeError, StopAsyncIteration) as e:
        print(repr(e), repr(e.__cause__))
n = nothing()
try:
    n.send(1)
except TypeError as e:
    print(e)
n.close()
try:
    n.send(None)
except RuntimeError as e:
    print(e)


class ReturnsIterator:
    def __await__(self): return iter([1, 2])


async def iterates(): return await ReturnsIterator()


print(drive(iterates()))
w = leaf(1).__await__()
print(type(w).__name__, next(w))
w.close()
