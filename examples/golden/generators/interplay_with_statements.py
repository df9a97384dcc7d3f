"""yield inside with, try, for, match, lambda, default values, f-strings, comparisons and calls."""
class Ctx:
    def __enter__(self): print("enter", end=" "); return "ctx"
    def __exit__(self, *a): print("exit", a[0] and a[0].__name__, end=" "); return True


def forms():
    with Ctx() as c:
        yield c
        raise ValueError("suppressed")
    yield "after with"
    match (yield "match subject"):
        case [a, b]: yield f"pair {a} {b}"
        case x if (yield f"guard {x}"): yield "guard passed"
        case _: yield "default"
    print((yield "arg 1"), (yield "arg 2"), sep=(yield "sep"))
    yield f"{(yield 'fstring')!r:>{(yield 'width')}}"
    yield [(yield "a"), (yield "b")], {(yield "k"): (yield "v")}, ((yield "t"),)
    yield (yield "l") < (yield "m") < (yield "r")
    yield (yield "test") and (yield "second") or (yield "third")
    yield "yes" if (yield "cond") else "no"
    d = {}
    d[(yield "key")] = (yield "value")
    d[(yield "aug key")] += (yield "aug value")
    yield d
    assert (yield "assert"), (yield "message")
    def inner(x=(yield "default value")): return x
    yield inner()
    class C:
        pass
    for i in (yield "iterable"):
        yield i
    while (yield "while"):
        pass
    lst = [1, 2, 3, 4]
    yield lst[(yield "start"):(yield "stop")]
    del lst[(yield "del index")]
    yield lst
    try:
        raise (yield "exception")
    except ValueError as e:
        yield repr(e)
    return (yield "return")


answers = {
    "match subject": "q", "guard q": 1, "arg 1": "A", "arg 2": "B", "sep": "-", "fstring": "text", "width": 9,
    "a": 1, "b": 2, "k": "K", "v": "V", "t": "T", "l": 1, "m": 2, "r": 3, "test": 0, "third": "3rd", "cond": [],
    "key": "x", "value": 10, "aug key": "x", "aug value": 5, "assert": 0, "message": "assertion text", "start": 1,
    "stop": 3,
}
g = forms()
value = None
steps = 0
while True:
    try:
        asked = g.send(value)
    except AssertionError as e:
        print("AssertionError", e)
        break
    except StopIteration as e:
        print("returned", e.value)
        break
    value = answers.get(asked) if isinstance(asked, str) else None
    steps += 1
    print(f"{steps}: {asked!r} <- {value!r}")


def rest():
    def inner(x=(yield "default value")): return x
    yield inner()
    for i in (yield "iterable"):
        yield i
    while (yield "while"):
        print("loop", end=" ")
    lst = [1, 2, 3, 4]
    yield lst[(yield "start"):(yield "stop")]
    del lst[(yield "del index")]
    yield lst
    try:
        raise (yield "exception")
    except ValueError as e:
        yield repr(e)
    return (yield "return")


g = rest()
print(
    next(g), g.send("D"), next(g), g.send("ab"), next(g), next(g), g.send(True), g.send(False), g.send(1),
    g.send(3), next(g), g.send(0), next(g), g.send(ValueError("sent")), next(g),
)
try:
    g.send("final")
except StopIteration as e:
    print(e.value)
