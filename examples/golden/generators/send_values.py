"""send(): what yield returns, priming, None, and wrong first sends."""
def echo():
    received = yield "ready"
    while received is not None:
        print("got", received)
        received = yield received * 2
    return "finished"


g = echo()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g), g.send(5), g.send("ab"))
try:
    g.send(None)
except StopIteration as e:
    print("returned", e.value)
for again in (lambda: next(g), lambda: g.send(1), lambda: g.send(None)):
    try:
        again()
    except StopIteration as e:
        print("exhausted", e.value)


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


a = averager()
a.send(None)
print([a.send(v) for v in (10, 20, 60)])
try:
    a.send("x")
except TypeError as e:
    print(e)
print(list(a), a.gi_frame)


def precedence():
    x = yield 1, 2
    y = (yield) or "default"
    z = None
    w = 1 + (yield x) * 2
    print(x, y, z, w)
    yield (yield (yield))


p = precedence()
print(next(p), p.send("x"), p.send(None), p.send(10), p.send("inner"), p.send("outer"))


def unpack():
    a, (b, *c) = yield
    print(a, b, c)
    d = e = yield a
    print(d, e)
    f[(yield "key")] = yield "value"
    print(f)


f = {}
u = unpack()
u.send(None)
print(u.send((1, (2, 3, 4))), u.send(9), u.send("the value"))
try:
    u.send("the key")
except StopIteration:
    print("done")
