"""return in generators: StopIteration.value, tuples, exceptions, finally, lambda generators."""
def values():
    yield 1
    return "done"


def nothing():
    return
    yield


def tuple_():
    return 1, 2
    yield


def stop_instance():
    return StopIteration(5)
    yield


def in_finally():
    try:
        yield 1
        return "from try"
    finally:
        print("finally", end=" ")


def override():
    try:
        yield 1
        return "from try"
    finally:
        return "from finally"


def conditional(n):
    for i in range(n):
        if i == 2:
            return i
        yield i


def star():
    return *(yield 1), *(yield 2)


def drain(g, *sends):
    out, sends = [], list(sends)
    try:
        out.append(next(g))
        while True:
            out.append(g.send(sends.pop(0) if sends else None))
    except StopIteration as e:
        return out, e.value, e.args


for g in (values(), nothing(), tuple_(), stop_instance(), in_finally(), override(), conditional(5), conditional(1)):
    print(drain(g))
print(drain(star(), [1, 2], "ab"))
print([x for x in values()], list(values()), max(values()), dict(zip(values(), values())))


def capture(results):
    for f in (values, nothing, tuple_):
        results.append((yield from f()))


r = []
print(list(capture(r)), r)
g = (lambda: (yield 1) + (yield 2))()
print(next(g), g.send(10))
try:
    g.send(20)
except StopIteration as e:
    print(e.value)


def loop_else():
    for i in range(2):
        yield i
    else:
        yield "else"
    while True:
        if (yield "while") == "stop":
            break
    return "left the loop"


print(drain(loop_else(), None, None, "go", "stop"))


def infinite():
    n = 0
    while True:
        yield n
        n += 1


def take(n, it):
    for x, _ in zip(it, range(n)):
        yield x


print(list(take(5, infinite())), sum(take(100, infinite())))
