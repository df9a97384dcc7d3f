"""Asynchronous comprehensions and generator expressions: async for, await, nesting, conditions."""
class Pause:
    def __init__(self, v): self.v = v

    def __await__(self):
        yield self.v
        return self.v * 10


async def arange(n):
    for i in range(n):
        yield i


async def double(x): return await Pause(x) * 2


def run(coro):
    seen = []
    try:
        while True:
            seen.append(coro.send(None))
    except StopIteration as e:
        return e.value, seen
    except BaseException as e:
        return f"{type(e).__name__}: {e}", seen


async def lists():
    a = [i async for i in arange(3)]
    b = [await double(i) for i in range(3)]
    c = [await double(i) async for i in arange(3) if i != 1]
    d = {i async for i in arange(3)}
    e = {i: await double(i) async for i in arange(2)}
    f = [(i, j) async for i in arange(2) for j in "ab"]
    g = [(i, j) for i in "ab" async for j in arange(2)]
    h = [x for x in [await double(1), 2]]
    k = [i async for i in arange(5) if await Pause(i) > 20]
    return a, b, c, d, e, f, g, h, k


print(run(lists()))


async def nested():
    a = [[i async for i in arange(n)] for n in range(3)]
    return a, [[await double(j) for j in range(i)] async for i in arange(3)]


print(run(nested()))


async def genexps():
    g = (i * 2 async for i in arange(3))
    print(type(g).__name__, g.__name__)
    h = (await double(i) for i in range(2))
    print(type(h).__name__)
    out = [x async for x in g] + [x async for x in h]
    plain = (i for i in [await double(5)])
    return out, type(plain).__name__, list(plain)


print(run(genexps()))


async def scopes():
    x = "outer"
    y = [x async for x in arange(2)]
    z = [(w := i) async for i in arange(4)]
    fs = [lambda: i async for i in arange(3)]
    return x, y, w, [f() for f in fs]


print(run(scopes()))


async def errors():
    out = []
    try:
        [1 // i async for i in arange(2)]
    except ZeroDivisionError as e:
        out.append(str(e))
    try:
        [i async for i in [1, 2]]
    except TypeError as e:
        out.append(str(e))
    try:
        list(i async for i in arange(2))
    except TypeError as e:
        out.append(str(e))
    try:
        [i for i in arange(2)]
    except TypeError as e:
        out.append(str(e))
    try:
        sum([await 5 for _ in range(1)])
    except TypeError as e:
        out.append(str(e))
    return out


for line in run(errors())[0]:
    print(line)


async def early_first():
    g = (await double(i) async for i in late())
    return "made without running"


def late():
    print("the iterable is evaluated at once")
    return arange(1)


print(run(early_first()))
