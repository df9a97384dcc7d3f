"""A small event loop with sleeping, tasks, gathering, cancellation and a queue, on virtual time."""
class Suspend:
    def __init__(self, *request): self.request = request
    def __await__(self): return (yield self.request)


class Cancelled(BaseException): pass


class Task:
    def __init__(self, loop, coro, name):
        self.loop, self.coro, self.name = loop, coro, name
        self.done, self.result, self.error, self.waiters = False, None, None, []

    def __await__(self):
        if not self.done:
            yield ("join", self)
        if self.error:
            raise self.error
        return self.result

    def cancel(self): self.loop.schedule(self, error=Cancelled())


class Loop:
    def __init__(self): self.now, self.events, self.seq = 0, [], 0

    def schedule(self, task, delay=0, value=None, error=None):
        self.seq += 1
        self.events.append((self.now + delay, self.seq, task, value, error))

    def spawn(self, coro, name):
        t = Task(self, coro, name)
        self.schedule(t)
        return t

    def step(self, task, value, error):
        if task.done:
            return
        try:
            request = task.coro.throw(error) if error else task.coro.send(value)
        except StopIteration as e:
            task.done, task.result = True, e.value
        except BaseException as e:
            task.done, task.error = True, e
        else:
            match request:
                case ("sleep", n): self.schedule(task, n, f"slept {n}")
                case ("join", other): other.waiters.append(task)
                case ("park", box): box.append(task)
            return
        for w in task.waiters:
            self.schedule(w)

    def run(self, coro):
        main = self.spawn(coro, "main")
        while self.events:
            self.events.sort(key=lambda e: e[:2])
            self.now, _, task, value, error = self.events.pop(0)
            self.step(task, value, error)
        if main.error:
            raise main.error
        return main.result


loop = Loop()


def log(*a): print(f"{loop.now:3}", *a)
def sleep(n): return Suspend("sleep", n)


class Queue:
    def __init__(self): self.items, self.parked = [], []

    async def get(self):
        while not self.items:
            await Suspend("park", self.parked)
        return self.items.pop(0)

    def put(self, x):
        self.items.append(x)
        if self.parked:
            loop.schedule(self.parked.pop(0))


async def worker(name, queue):
    total = 0
    try:
        while True:
            n = await queue.get()
            log(name, "takes", n)
            await sleep(n)
            total += n
    except Cancelled:
        log(name, "cancelled with", total)
        return total
    finally:
        log(name, "leaves")


async def fails():
    await sleep(4)
    raise ValueError("planned")


async def gather(*tasks): return [await t for t in tasks]


async def main():
    q = Queue()
    workers = [loop.spawn(worker(f"w{i}", q), f"w{i}") for i in range(2)]
    for n in (3, 1, 4, 1, 5):
        q.put(n)
        log("put", n, await sleep(1))
    bad = loop.spawn(fails(), "bad")
    try:
        await bad
    except ValueError as e:
        log("main caught", e)
    await sleep(10)
    for w in workers:
        w.cancel()
    return await gather(*workers)


print(loop.run(main()), loop.now)
