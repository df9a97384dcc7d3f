"""throw() and close() on coroutines: where the exception appears, cleanup, ignoring GeneratorExit."""
class Pause:
    def __init__(self, tag): self.tag = tag

    def __await__(self):
        try:
            return (yield self.tag)
        except BaseException as e:
            print(f"pause {self.tag} saw {e!r}")
            raise


async def worker():
    try:
        await Pause("one")
    except ValueError as e:
        print("worker caught", e)
        return await Pause("two")
    finally:
        print("worker cleanup")


async def outer():
    try:
        return await worker()
    finally:
        print("outer cleanup")


c = outer()
print(c.send(None), c.throw(ValueError("thrown")))
try:
    c.send("result")
except StopIteration as e:
    print("returned", e.value)
c = outer()
c.send(None)
try:
    c.throw(KeyError("not caught"))
except KeyError as e:
    print("out", e)
c = outer()
c.send(None)
print(c.close())
c = outer()
try:
    c.throw(ValueError("before start"))
except ValueError as e:
    print(e)


async def stubborn():
    while True:
        try:
            await Pause("stubborn")
        except GeneratorExit:
            print("not leaving")


s = stubborn()
s.send(None)
try:
    s.close()
except RuntimeError as e:
    print(e)


async def forever():
    await Pause("forever")


f = forever()
f.send(None)
del f
print("dropped")
try:
    s.throw(ValueError("end it"))
except ValueError as e:
    print(e)


async def returns_on_exit():
    try:
        await Pause("r")
    except GeneratorExit:
        return "ignored value"


r = returns_on_exit()
r.send(None)
print(r.close())


async def context():
    try:
        await Pause("c")
    except ValueError as e:
        raise KeyError("new") from e


k = context()
k.send(None)
try:
    k.throw(ValueError("old"))
except KeyError as e:
    print(repr(e), repr(e.__cause__))
