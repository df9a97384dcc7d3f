"""async for over user classes: __aiter__, __anext__, StopAsyncIteration, else, break, errors."""
class Pause:
    def __await__(self):
        yield "pause"


class Range:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): print("aiter", end=" "); return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration("the value is dropped")
        await Pause()
        self.i += 1
        return self.i


def run(coro):
    pauses = 0
    try:
        while True:
            coro.send(None)
            pauses += 1
    except StopIteration as e:
        return e.value, f"{pauses} pauses"
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


async def loop(it, stop=None):
    out = []
    async for x in it:
        if x == stop:
            break
        out.append(x)
    else:
        out.append("else")
    return out


print(run(loop(Range(3))), run(loop(Range(0))), run(loop(Range(5), 3)))


async def unpack():
    class Pairs:
        def __aiter__(self): self.data = [(1, (2, 3)), (4, (5, 6))]; return self

        async def __anext__(self):
            if not self.data:
                raise StopAsyncIteration
            return self.data.pop(0)

    d = {}
    async for d["k"], (a, *b) in Pairs():
        print(d, a, b)


print(run(unpack()))


class NoNext:
    def __aiter__(self): return self
class NextNotAwaitable:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AiterCoroutine:
    async def __aiter__(self): return self
class AnextRaises:
    def __aiter__(self): return self
    def __anext__(self): raise ValueError("direct")
class AwaitStop:
    def __aiter__(self): return self

    def __anext__(self):
        class A:
            def __await__(self): raise StopAsyncIteration
        return A()


for it in ([1], 5, None, NoNext(), NextNotAwaitable(), AiterCoroutine(), AnextRaises(), AwaitStop(), Range):
    print(type(it).__name__, run(loop(it)))


async def nested():
    out = []
    async for i in Range(2):
        async for j in Range(i):
            if j == 2:
                continue
            out.append((i, j))
        try:
            async for k in Range(1):
                raise KeyError(k)
        except KeyError as e:
            out.append(str(e))
    return out


print(run(nested()))


async def returns_inside():
    async for x in Range(5):
        try:
            return x
        finally:
            print("finally", end=" ")


print(run(returns_inside()))


async def builtin_aiter():
    it = aiter(Range(2))
    a = await anext(it)
    b = await anext(it, "default")
    c = await anext(it, "default")
    try:
        await anext(it)
    except StopAsyncIteration as e:
        return a, b, c, e.args


print(run(builtin_aiter()))
for bad in (
    lambda: aiter([]), lambda: anext([]), lambda: aiter(NoNext()), lambda: aiter(AiterCoroutine()), lambda: anext(),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
