"""A scheduler of generator tasks: round robin, channels, results, errors."""
class Task:
    count = 0

    def __init__(self, gen):
        Task.count += 1
        self.id, self.gen, self.value, self.waiting = Task.count, gen, None, []


class Scheduler:
    def __init__(self): self.ready, self.log = [], []

    def spawn(self, gen):
        t = Task(gen)
        self.ready.append(t)
        return t

    def run(self):
        while self.ready:
            task = self.ready.pop(0)
            try:
                match task.gen.send(task.value):
                    case ("spawn", gen):
                        task.value = self.spawn(gen).id
                    case ("sleep", n) if n > 0:
                        task.value = None
                        def nap(n=n, task=task):
                            for _ in range(n):
                                yield ("tick",)
                            self.ready.append(task)
                        self.spawn(nap())
                        continue
                    case ("say", text):
                        self.log.append(f"{task.id}: {text}")
                        task.value = len(self.log)
                    case ("tick",) | None:
                        task.value = None
                    case other:
                        task.gen.throw(ValueError(f"unknown request {other!r}"))
            except StopIteration as e:
                self.log.append(f"{task.id} ended with {e.value!r}")
                continue
            except Exception as e:
                self.log.append(f"{task.id} died of {e!r}")
                continue
            self.ready.append(task)


def child(n):
    for i in range(n):
        position = yield ("say", f"child step {i}")
        if position > 6:
            raise RuntimeError("too much talk")
    return n


def parent():
    a = yield ("spawn", child(2))
    b = yield ("spawn", child(9))
    yield ("say", f"spawned {a} and {b}")
    yield ("sleep", 3)
    yield ("say", "awake")
    try:
        yield ("nonsense", 1)
    except ValueError as e:
        yield ("say", str(e))
    return "parent result"


s = Scheduler()
s.spawn(parent())
s.run()
print(*s.log, sep="\n")


def channel():
    buffer = []
    item = None
    while True:
        command = yield item
        item = None
        match command:
            case ("put", x): buffer.append(x)
            case ("get",): item = buffer.pop(0) if buffer else "empty"
            case ("len",): item = len(buffer)


c = channel()
next(c)
print(c.send(("put", 1)), c.send(("put", 2)), c.send(("len",)), c.send(("get",)), c.send(("get",)), c.send(("get",)))
