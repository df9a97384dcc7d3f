"""yield from passes next, send, throw and close through, and gives the value of the subgenerator."""
def inner():
    print("inner starts")
    try:
        a = yield 1
        print("inner got", a)
        b = yield 2
        print("inner got", b)
    except ValueError as e:
        print("inner caught", e)
        yield "after error"
    finally:
        print("inner ends")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer has", result)
    yield 3
    return "outer result"


g = outer()
print(next(g), g.gi_yieldfrom.__name__, g.send("A"), g.send("B"), g.gi_yieldfrom)
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
print(next(g), g.throw(ValueError("thrown")), next(g))
g = outer()
next(g)
try:
    g.throw(KeyError("through both"))
except KeyError as e:
    print("out", e)
g = outer()
next(g)
g.close()


def from_iterables():
    a = yield from [1, 2]
    b = yield from "ab"
    c = yield from range(2)
    d = yield from {"k": 1}
    e = yield from (x for x in (5,))
    f = yield from ()
    return [a, b, c, d, e, f]


def show(gen):
    out = []
    while True:
        try:
            out.append(next(gen))
        except StopIteration as e:
            return out, e.value


print(show(from_iterables()))
g = from_iterables()
next(g)
try:
    g.send("list iterators have no send")
except AttributeError as e:
    print(e)


class OnlyNext:
    def __iter__(self): return self
    def __next__(self): return "next"


def delegates_to_class():
    yield from OnlyNext()


g = delegates_to_class()
print(next(g), g.send(None))
try:
    g.throw(ValueError("no throw method"))
except ValueError as e:
    print(e)


class Full:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return f"send {v}"
    def throw(self, *a): return f"throw {a[0]!r}"
    def close(self): print("close called")


def delegates_to_full():
    return (yield from Full())


g = delegates_to_full()
print(next(g), g.send(1), g.throw(ValueError("x")), g.send(None))
g.close()
for bad in (5, None, object()):
    def f(bad=bad):
        yield from bad
    try:
        next(f())
    except TypeError as e:
        print(e)


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], 5], [[[6]]]])))


def deep(n):
    if n:
        return 1 + (yield from deep(n - 1))
    yield "bottom"
    return 0


print(show(deep(100)))
