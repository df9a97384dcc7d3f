"""anext() of what cannot be awaited, with a default and without; the older arguments of throw() and athrow()."""
import warnings


def run(coroutine):
    """Run a coroutine that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


class Wrong:
    """__await__ gives no iterator."""

    def __await__(self):
        return 42


def iterator(result):
    """Return an asynchronous iterator whose __anext__ returns result."""
    return type("Items", (), {"__aiter__": lambda self: self, "__anext__": lambda self: result})()


def generator():
    """A plain generator cannot be awaited."""
    yield 1


async def wait(awaitable):
    """Await once."""
    return await awaitable

for result in [Wrong(), iter("abc"), generator(), 7]:
    print(run(wait(anext(iterator(result)))), run(wait(anext(iterator(result), "default"))), sep=" | ")


async def numbers():
    """Catch what is thrown."""
    try:
        yield 1
    except KeyError as error:
        yield f"caught {error!r}"

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    g = generator()
    next(g)
    try:
        g.throw(KeyError, "old")
    except KeyError as error:
        print(repr(error))
    agen = numbers()
    print(run(wait(anext(agen))))
    print(run(wait(agen.athrow(KeyError, "old"))))
    for warning in caught:
        print(warning.category.__name__, warning.message)
