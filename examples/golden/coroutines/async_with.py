"""async with: order, suppression, several managers, missing methods, exceptions in them."""
class Pause:
    def __await__(self):
        yield "pause"


class Ctx:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    async def __aenter__(self):
        await Pause()
        print("enter", self.name, end="; ")
        if self.fail == "enter":
            raise OSError("enter failed")
        return self.name.upper()

    async def __aexit__(self, kind, value, tb):
        await Pause()
        print("exit", self.name, repr(value), end="; ")
        if self.fail == "exit":
            raise OSError("exit failed")
        return self.suppress


def run(coro):
    pauses = 0
    try:
        while True:
            coro.send(None)
            pauses += 1
    except StopIteration as e:
        return e.value, pauses
    except BaseException as e:
        return f"{type(e).__name__}: {e}", repr(e.__context__), pauses


async def plain():
    async with Ctx("a") as a, Ctx("b"):
        print(a, end="; ")
        return "returned"


async def suppressed():
    async with Ctx("s", suppress=True):
        raise ValueError("gone")
    return "after"


async def passes():
    async with (
        Ctx("p") as x,
        Ctx("q", fail="exit"),
    ):
        raise ValueError("body")


async def enter_fails():
    async with Ctx("a"), Ctx("b", fail="enter"):
        print("never")


async def loop():
    for i in range(3):
        async with Ctx(i and str(i) or "zero"):
            if i == 0:
                continue
            break
    return i


async def mixed():
    class Sync:
        def __enter__(self): print("sync enter", end="; ")
        def __exit__(self, *a): print("sync exit", end="; ")
    async with Ctx("async"):
        with Sync():
            async with Ctx("inner") as d["key"]:
                return dict(d)


d = {}
for f in (plain, suppressed, passes, enter_fails, loop, mixed):
    print(f.__name__, "->", run(f()))


class NoExit:
    async def __aenter__(self): ...
class NoEnter:
    async def __aexit__(self, *a): ...
class SyncOnly:
    def __enter__(self): ...
    def __exit__(self, *a): ...
class NotAwaitable:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 5
class ExitNotAwaitable:
    async def __aenter__(self): ...
    def __aexit__(self, *a): return 5


async def use(cm, fail=False):
    async with cm:
        if fail:
            raise KeyError("body")


for cm in (NoExit(), NoEnter(), SyncOnly(), NotAwaitable(), ExitNotAwaitable(), 5):
    print(type(cm).__name__, "->", run(use(cm)))
print(run(use(ExitNotAwaitable(), True)))
c = plain()
c.send(None), c.send(None)
try:
    c.throw(RuntimeError("thrown in aenter of b"))
except RuntimeError:
    pass
except StopIteration:
    print("never")
try:
    while True:
        c.send(None)
except (RuntimeError, StopIteration) as e:
    print(repr(e))


async def sync_with():
    with Ctx("wrong"):
        pass


print(run(sync_with()))
