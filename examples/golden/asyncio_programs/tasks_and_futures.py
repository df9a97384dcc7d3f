"""asyncio: tasks and futures, their states and errors, cancelling, gather, wait, timeouts, groups."""
import asyncio
import os


def shown(o):
    text = repr(o).replace(os.path.dirname(os.path.abspath(__file__)), "")
    for part in text.split():
        if part.startswith(("at", "0x")) or "/" in part or ".py" in part:
            text = text.replace(part, "...")
    return text


async def value(x, delay=0.0):
    await asyncio.sleep(delay)
    return x


async def fail(text):
    raise ValueError(text)


async def attempt(awaitable):
    try:
        print(await awaitable)
    except BaseException as error:
        print(type(error).__name__, error)


async def states():
    task = asyncio.create_task(value(1))
    print(task.get_name(), task.done(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    print(await task, task.done(), task.result(), task.exception(), task.cancel())
    task = asyncio.create_task(value(1, 10), name="named")
    await asyncio.sleep(0)
    print(shown(task))
    print(task.cancel("stop"), task.cancelling(), task.cancelled())
    await attempt(task)
    print(task.cancelled(), task.done(), shown(task))
    await attempt(asyncio.create_task(fail("in a task")))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future)
    future.add_done_callback(lambda f: print("callback", f.result()))
    loop.call_soon(future.set_result, [3])
    print(await future, future)
    future = loop.create_future()
    future.set_exception(KeyError("k"))
    print(future, repr(future.exception()))
    for action in (asyncio.Future().result, lambda: future.set_result(1), asyncio.Future().exception,
                   lambda: asyncio.create_task(3), lambda: asyncio.Future().set_exception(3),
                   lambda: asyncio.Future().set_exception(StopIteration()), lambda: asyncio.run(3)):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    print(asyncio.iscoroutinefunction(value), asyncio.iscoroutine(3), asyncio.isfuture(future))


async def together():
    print(await asyncio.gather(value(1, 0.02), value(2), fail("x"), return_exceptions=True))
    await attempt(asyncio.gather(value(1), fail("gather")))
    print(await asyncio.gather())
    one = asyncio.ensure_future(value("once"))
    print(await asyncio.gather(one, one))
    group = asyncio.gather(value(1, 10), value(2, 10))
    asyncio.get_running_loop().call_soon(group.cancel)
    await attempt(group)
    tasks = [asyncio.create_task(value(n, n / 10)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)
    print([await c for c in asyncio.as_completed([value(2, 0.1), value(1, 0.01), value(3, 0.2)])])
    slow = asyncio.create_task(value("went on", 0.1))
    await attempt(asyncio.wait_for(asyncio.shield(slow), 0.01))
    print(await slow)


async def stubborn(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        log.append(repr(error))
        await asyncio.sleep(0)
        log.append("cleaned up")
        raise
    finally:
        log.append("finally")


async def limits():
    log = []
    await attempt(asyncio.wait_for(stubborn(log), 0.01))
    print(log)
    try:
        async with asyncio.timeout(0.01) as limit:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), limit.expired(), limit)
    async with asyncio.timeout(None) as limit:
        print(limit)
    print(await asyncio.wait_for(value("in time"), 5))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("first"))
            other = group.create_task(asyncio.sleep(10))
            print(group)
    except* ValueError as errors:
        print(repr(errors), other.cancelled())
    async with asyncio.TaskGroup() as group:
        results = [group.create_task(value(n)) for n in range(3)]
    print([t.result() for t in results], group)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(10))
            raise KeyError("in the body")
    except* KeyError as errors:
        print(repr(errors))

    async def cancelled():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(10))

    task = asyncio.create_task(cancelled())
    await asyncio.sleep(0.01)
    task.cancel()
    await attempt(task)


async def turns(name, log):
    for i in range(3):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)


async def order():
    log = []
    await asyncio.gather(*(turns(name, log) for name in "abc"))
    print(*log)
    loop = asyncio.get_running_loop()
    for delay in (0.2, 0.01, 0.1):
        loop.call_later(delay, log.append, delay)
    loop.call_soon(log.append, "soon")
    cancelled = loop.call_soon(log.append, "never")
    cancelled.cancel()
    log.clear()
    await asyncio.sleep(0.3)
    print(log, cancelled)


for main in (states, together, limits, order):
    print("--", main.__name__)
    asyncio.run(main())
for run in (lambda: asyncio.run(fail("out of run")), asyncio.get_running_loop, lambda: asyncio.run(5)):
    try:
        run()
    except Exception as error:
        print(type(error).__name__, error)


async def left_alone(log):
    asyncio.create_task(stubborn(log))
    await asyncio.sleep(0)


log = []
asyncio.run(left_alone(log))
print(log)
with asyncio.Runner() as runner:
    print(runner.run(value(1)), runner.run(value(2)), runner.get_loop().is_running())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(value("own loop")), loop)
loop.close()
print(loop)
