"""What cannot be awaited, coroutines awaited twice, wrong __await__ results."""
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


async def wait_for(x): return await x
async def simple(): return 1


def gen(): yield 1


class NoIter:
    def __await__(self): return 5


class ReturnsList:
    def __await__(self): return [1]


class ReturnsCoro:
    def __await__(self): return simple()


class ReturnsNone:
    def __await__(self): pass


class Raises:
    def __await__(self): raise ValueError("in __await__")


class OnInstance: pass


o = OnInstance()
o.__await__ = lambda: iter([])
for x in (
    1, None, "a", [], gen(), gen, simple, NoIter(), ReturnsList(), ReturnsCoro(), ReturnsNone(), Raises(), o,
    lambda: 0, simple(),
):
    print(type(x).__name__, "->", run(wait_for(x)))
c = simple()
print(run(wait_for(c)), run(wait_for(c)))


class Pause:
    def __await__(self): yield


async def pausing(): await Pause()


p = pausing()
p.send(None)
print(run(wait_for(p)))
try:
    p.send(None)
except (StopIteration, RuntimeError) as e:
    print(repr(e))


async def self_await():
    await me


me = self_await()
print(run(me))
for f in (
    lambda: next(simple()), lambda: iter(simple()), lambda: list(simple()), lambda: [*simple()], lambda: simple()(),
    lambda: simple().foo, lambda: len(simple()), lambda: simple() + 1, lambda: simple().throw(),
    lambda: simple().throw(5), lambda: simple().send(), lambda: type(simple())(),
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)


def plain_generator():
    yield from simple()


try:
    next(plain_generator())
except TypeError as e:
    print(e)


async def with_yield_from_wrapper():
    return await gen()


print(run(with_yield_from_wrapper()))
