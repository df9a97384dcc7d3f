"""Match statements whose subject, guards and bodies yield or await."""

import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def bodies(subject):
    match subject:
        case 0:
            got = yield "zero"
            yield ("zero got", got)
        case [x, y]:
            for i in range(x):
                match i:
                    case 1:
                        yield ("inner", i)
                        continue
                    case 3:
                        break
                yield (i, y)
        case {"k": v, **rest}:
            try:
                yield v
            finally:
                yield rest
        case str() if len(subject) > 2:
            return (yield subject)
        case _:
            yield "else"
    yield "end"


for subject in (0, [5, "y"], {"k": 1, "l": 2}, "abc", "ab", None):
    print(list(bodies(subject)))


def guards(subject):
    match subject:
        case [a] if (yield ("guard 1", a)):
            yield ("body 1", a)
        case [b] if (yield ("guard 2", b)) and (yield "more"):
            yield ("body 2", b)
        case [c] | (5 as c) if (yield ("guard 3", c)) == 3:
            yield ("body 3", c)
        case _ if (yield "else guard"):
            yield "else body"
    return "done"


def run(g, *answers):
    shown = []
    try:
        shown.append(next(g))
        for a in answers:
            shown.append(g.send(a))
    except StopIteration as stop:
        shown.append(("stopped", stop.value))
    print(shown)


run(guards([1]), True, None)
run(guards([1]), False, True, True, None)
run(guards([1]), False, True, False, 3, None)
run(guards([1]), False, False, 2, True, None)
run(guards([1]), False, False, 2, False)
run(guards(5), 3, None)
run(guards(6), 0)
run(guards(6), 1, None)


def subjects():
    match (yield "subject"):
        case 1:
            yield "one"
        case (yes, no):
            yield (no, yes)
        case Loud(name=n):
            yield n
            print("still here", end="; ")
        case other:
            yield ("other", other)
    match [(yield "a"), (yield "b")]:
        case [x, y] if x == y:
            return "equal"
        case [x, y]:
            return (yield (x, y))


run(subjects(), 1, None, 2, 2)
run(subjects(), (3, 4), None, 2, 3, "back")
run(subjects(), Loud("sent"), None, None, None)
run(subjects(), 7, None, 1, 2, 3)


def held(value):
    match value():
        case Loud() if (yield "guard") == "stay":
            yield "first"
        case Loud() if (yield "second guard") == "stay":
            yield "second"
        case _:
            yield "else"


def step(g, value):
    print(g.send(value), end=" | ")


for answers in (["stay"], ["go", "stay"], ["go", "go"]):
    g = held(lambda: Loud("held"))
    step(g, None)
    for a in answers:
        step(g, a)
    g.close()
    print("closed")

g = held(lambda: Loud("dropped in guard"))
step(g, None)
del g
print("gone")

g = held(lambda: Loud("thrown into guard"))
step(g, None)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("caught", e)


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return (self.value, got)


async def coroutine():
    match await Later("subject"):
        case ("subject", n) if (await Later("guard"))[1] == n:
            return await Later("body")
        case ("subject", n):
            return ("not equal", n)


def drive(c, *answers):
    try:
        print(c.send(None), end=" ")
        for a in answers:
            print(c.send(a), end=" ")
    except StopIteration as stop:
        print("->", stop.value)


drive(coroutine(), 1, 1, 5)
drive(coroutine(), 1, 2)
