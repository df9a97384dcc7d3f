"""StopIteration inside generators becomes RuntimeError; elsewhere it is an ordinary exception."""
def gen_raises():
    yield 1
    raise StopIteration("explicit")


def gen_leaks():
    yield next(iter([]))


def gen_returns():
    yield 1
    return "value"


def delegating():
    got = yield from gen_returns()
    yield got


for g in (gen_raises(), gen_leaks(), delegating(), (next(iter([])) for _ in [1]), (x for x in map(next, [iter([])]))):
    try:
        print(list(g))
    except RuntimeError as e:
        print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e), e.value, e.args)
g = gen_returns()
next(g)
try:
    next(g)
except StopIteration as e:
    print(repr(e), e.value)
try:
    next(g)
except StopIteration as e:
    print(repr(e), e.value)


def plain():
    raise StopIteration(5)


try:
    plain()
except StopIteration as e:
    print("from a function", e.value)
try:
    print([plain() for _ in range(2)])
except StopIteration as e:
    print("from a list comprehension", e.value)
print(
    list(map(lambda x: plain() if x == 2 else x, range(5))), list(zip(range(3), map(lambda x: plain(), [1]))),
    [*map(lambda x: plain(), [1])], tuple(filter(lambda x: plain() if x else 1, [0, 0, 1, 0])),
)


class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("it", self.n)
        return self.n


it = It()
print(list(it), list(it), sum(It()), max(It()), dict(enumerate(It())))


def try_in_gen():
    try:
        yield 1
        raise StopIteration
    except StopIteration:
        yield "caught inside"
    try:
        raise GeneratorExit
    except GeneratorExit:
        yield "GeneratorExit caught"


print(list(try_in_gen()))


def tuple_value():
    return (1, 2)
    yield


def exc_value():
    return ValueError("returned, not raised")
    yield


for f in (tuple_value, exc_value):
    try:
        next(f())
    except StopIteration as e:
        print(repr(e), repr(e.value), e.args)


def collect():
    a = yield from tuple_value()
    b = yield from exc_value()
    c = yield from [1, 2]
    yield a, b, c


print(list(collect()))
