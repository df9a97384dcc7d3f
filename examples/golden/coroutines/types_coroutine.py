"""types.coroutine makes a generator awaitable; inspection flags of the four kinds of functions."""
import types


@types.coroutine
def pause(x):
    got = yield x
    return got * 2


async def user():
    a = await pause("one")
    b = await pause("two")
    return a + b


u = user()
print(u.send(None), u.send(5))
try:
    u.send(10)
except StopIteration as e:
    print(e.value)


def plain(): ...
def gen(): yield
async def coro(): ...
async def agen(): yield
lam = lambda: (yield)
for f in (plain, gen, coro, agen, lam, pause):
    flags = f.__code__.co_flags
    print(f.__name__, bool(flags & 0x20), bool(flags & 0x80), bool(flags & 0x100), bool(flags & 0x200), end=" | ")
    obj = f(1) if f is pause else f()
    print(type(obj).__name__)
    if hasattr(obj, "close"):
        obj.close()


@types.coroutine
def returns_coro():
    return user()


@types.coroutine
def not_generator():
    return 5


async def use(x): return await x


print(use(returns_coro()).send(None))
try:
    use(not_generator()).send(None)
except TypeError as e:
    print(e)
try:
    types.coroutine(5)
except TypeError as e:
    print(e)


@types.coroutine
def relay():
    result = yield from inner()
    return f"relay {result}"


async def inner(): return await pause("deep")


r = relay()
print(next(r))
try:
    r.send("x")
except StopIteration as e:
    print(e.value)
print(
    isinstance(coro, types.FunctionType), types.CoroutineType.__name__, types.AsyncGeneratorType.__name__,
    types.GeneratorType is type(gen()),
)
g = pause(1)
print(type(g).__name__, hasattr(g, "__await__"))
g.close()
