"""Tracebacks' frames, contexts and exc_info in coroutines that suspend inside handlers."""
import sys


class Pause:
    def __init__(self, tag=None): self.tag = tag
    def __await__(self): return (yield self.tag)


def names(tb):
    out = []
    while tb:
        out.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return out


async def leaf():
    await Pause()
    raise ValueError("from leaf")


async def middle():
    try:
        await leaf()
    except ValueError as e:
        await Pause("inside handler")
        raise KeyError("from middle") from e


async def top():
    try:
        await middle()
    except KeyError as e:
        return names(e.__traceback__), names(e.__cause__.__traceback__), repr(e.__context__)


c = top()
c.send(None)
try:
    raise OSError("caller's own")
except OSError:
    print(c.send(None), repr(sys.exception()))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)


async def isolated():
    print("start", repr(sys.exception()))
    try:
        raise TypeError("mine")
    except TypeError:
        await Pause()
        print("resumed", repr(sys.exception()))
    await Pause()
    print("after", repr(sys.exception()))


i = isolated()
i.send(None)
print("outside", repr(sys.exception()))
try:
    raise IndexError("theirs")
except IndexError:
    i.send(None)
    try:
        i.send(None)
    except StopIteration:
        print("done", repr(sys.exception()))


async def finally_awaits():
    try:
        await Pause("body")
        return "value"
    finally:
        print("cleanup asks", await Pause("cleanup"))


f = finally_awaits()
print(f.send(None), f.send(None))
try:
    f.send("answer")
except StopIteration as e:
    print(e.value)
f = finally_awaits()
f.send(None)
print(f.throw(ValueError("thrown while suspended")))
try:
    f.send("answer 2")
except ValueError as e:
    print(e, names(e.__traceback__))


async def group():
    errors = []
    for i in range(3):
        try:
            await Pause(i)
            if i % 2 == 0:
                raise ValueError(i)
        except ValueError as e:
            errors.append(e)
    try:
        raise ExceptionGroup("several", errors)
    except* ValueError as eg:
        await Pause("in except*")
        print([repr(e) for e in eg.exceptions])
    return len(errors)


g = group()
try:
    while True:
        print(g.send(None), end=" ")
except StopIteration as e:
    print(e.value)
