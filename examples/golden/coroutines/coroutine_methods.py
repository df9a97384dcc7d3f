"""async methods in classes: inheritance, super, properties, operators, decorators, static and class methods."""
class Pause:
    def __await__(self): yield


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class Base:
    async def hello(self, name="base"):
        await Pause()
        return f"hello {name} from {type(self).__name__}"

    @classmethod
    async def make(cls):
        await Pause()
        return cls()

    @staticmethod
    async def static(x): return x * 2

    @property
    async def prop(self): return "async property"

    async def __call__(self, x): return ("called", x)
    async def __add__(self, o): return ("added", o)
    async def __getitem__(self, k): return ("item", k)
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return True

    async def __aiter_values(self):
        for i in range(3):
            yield i

    def __aiter__(self): return self.__aiter_values()


class Child(Base):
    async def hello(self, name="child"):
        return "child: " + await super().hello(name)

    async def comprehension(self):
        return [await super(Child, self).hello(str(i)) for i in range(2)]

    async def nested(self):
        async def helper(): return await super(Child, self).hello("nested")
        return await helper()


def logged(f):
    async def wrapper(*a, **k):
        print("before", f.__name__)
        try:
            return await f(*a, **k)
        finally:
            print("after", f.__name__)
    return wrapper


@logged
async def decorated(x, *, y=1): return x + y


async def main():
    b = await Base.make()
    c = await Child.make()
    print(await b.hello(), await c.hello(), await c.hello("x"), await Base.static(4), await b.prop)
    print(await b(1), await (b + 2), await b[3], [x async for x in b])
    print(await c.comprehension(), await c.nested(), await decorated(1, y=5))
    async with b as entered:
        print(entered is b)
        raise ValueError("suppressed")
    fs = [lambda n=n: Base.static(n) for n in range(3)]
    print([await f() for f in fs])
    f = b.hello
    print(type(f).__name__, await f("bound"), f.__name__)
    try:
        await b.hello(1, 2, 3)
    except TypeError as e:
        print(e)
    try:
        await Base.hello()
    except TypeError as e:
        print(e)

    async def closure():
        nonlocal b
        b = "rebound"

    await closure()
    print(b)

    async def recursive(n): return n if n == 0 else n + await recursive(n - 1)

    print(await recursive(50))
    return "main done"


print(run(main()))
