"""asyncio: locks, events, queues, threads, asynchronous generators, context variables."""
import asyncio
import contextvars
import threading


def place(o):
    return repr(o).replace(f"{id(o):#x}", "0x...")


async def attempt(awaitable):
    try:
        print(await awaitable)
    except BaseException as error:
        print(type(error).__name__, error)


async def locks():
    lock, log = asyncio.Lock(), []
    print(place(lock))

    async def work(name):
        async with lock:
            log.append(name + " in")
            await asyncio.sleep(0)
            log.append(name + " out")

    await asyncio.gather(*(work(name) for name in "abc"))
    print(log, place(lock))
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    event = asyncio.Event()
    waiting = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(place(event))
    event.set()
    print(await waiting, place(event))
    gate, running, most = asyncio.Semaphore(2), 0, 0

    async def limited():
        nonlocal running, most
        async with gate:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.001)
            running -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print(most, place(gate))
    condition, items = asyncio.Condition(), []

    async def consumer():
        async with condition:
            await condition.wait_for(lambda: len(items) == 2)
            return items

    task = asyncio.create_task(consumer())
    for i in range(2):
        await asyncio.sleep(0)
        async with condition:
            items.append(i)
            condition.notify_all()
    print(await task, place(condition))
    barrier = asyncio.Barrier(3)
    print(place(barrier), sorted(await asyncio.gather(*(barrier.wait() for _ in range(3)))))
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)


async def queues():
    queue, got = asyncio.Queue(maxsize=2), []

    async def produce():
        for i in range(5):
            await queue.put(i)
        await queue.put(None)

    async def consume():
        while (item := await queue.get()) is not None:
            got.append(item)
            queue.task_done()
        queue.task_done()

    await asyncio.gather(produce(), consume())
    await queue.join()
    print(got, queue, queue.full(), queue.maxsize)
    for action in (queue.get_nowait, queue.task_done, lambda: [queue.put_nowait(i) for i in range(3)]):
        try:
            action()
        except Exception as error:
            print(type(error).__name__, error)
    print(queue)
    await attempt(asyncio.wait_for(asyncio.Queue().get(), 0.01))
    for kind in (asyncio.PriorityQueue, asyncio.LifoQueue):
        queue = kind()
        for i in (2, 3, 1):
            queue.put_nowait(i)
        print([await queue.get() for _ in range(3)])


async def threads():
    loop = asyncio.get_running_loop()
    main = threading.get_ident()
    print(await asyncio.to_thread(lambda: threading.get_ident() != main))
    print(await loop.run_in_executor(None, pow, 2, 10))
    await attempt(asyncio.to_thread(int, "x"))
    future = loop.create_future()
    threading.Thread(target=lambda: loop.call_soon_threadsafe(future.set_result, "from a thread")).start()
    print(await future)

    async def double(x):
        await asyncio.sleep(0)
        return 2 * x

    results = []

    def other():
        results.append(asyncio.run_coroutine_threadsafe(double(21), loop).result(5))

    thread = threading.Thread(target=other)
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0.001)
    print(results)
    ticks = []

    async def tick():
        for i in range(3):
            ticks.append(i)
            await asyncio.sleep(0.001)

    gate = threading.Event()
    task = asyncio.create_task(tick())
    blocked = asyncio.create_task(asyncio.to_thread(gate.wait))
    await task
    gate.set()
    print(ticks, await blocked)


async def numbers(log):
    try:
        for i in range(3):
            await asyncio.sleep(0)
            yield i
    finally:
        await asyncio.sleep(0)
        log.append("generator closed")


async def generators():
    log = []
    print([i async for i in numbers(log)], log)
    log.clear()
    unfinished = numbers(log)
    print(await anext(unfinished), log)
    asyncio.current_task().unfinished = unfinished, log


async def generators_left():
    global left_log
    left_log = []
    global left
    left = numbers(left_log)
    print(await anext(left))


var = contextvars.ContextVar("var", default="default")


async def contexts():
    async def child(name):
        old = var.get()
        token = var.set(name)
        await asyncio.sleep(0)
        result = old, var.get()
        var.reset(token)
        return result, var.get()

    var.set("main")
    print(await asyncio.gather(child("a"), child("b")), var.get())
    context = contextvars.copy_context()
    print(context[var], context.run(var.get), var in context, len(context), context.run(var.set, 5).old_value)
    print(context[var], var.get(), var.name, await asyncio.to_thread(var.get))


for main in (locks, queues, threads, generators, generators_left, contexts):
    print("--", main.__name__)
    asyncio.run(main())
print(left_log)
try:
    contextvars.ContextVar("empty").get()
except LookupError as error:
    print(type(error).__name__, contextvars.ContextVar("empty").get(7), var.get())
print(contextvars.Token.MISSING)
