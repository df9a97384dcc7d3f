# Values sent, yielded, thrown and returned.
from sys import getrefcount


def echo():
    value = None
    while True:
        value = yield value
        print("  received", getrefcount(value))


w = []
g = echo()
next(g)
print("send(w) gives w back", getrefcount(g.send(w)))
print("the generator holds it", getrefcount(w))
print("send([])", getrefcount(g.send([])))
print("w released", getrefcount(w))


def returning(x):
    return x
    yield


try:
    next(returning(w))
except StopIteration as stop:
    print("StopIteration holds the value", getrefcount(w), stop.value is w)
print("gone", getrefcount(w))


def collect():
    result = yield from returning(w)
    print("  yield from", getrefcount(result))
    del result
    yield getrefcount(w)


print("after yield from", next(collect()))
error = ValueError(w)
print("in an exception", getrefcount(w), getrefcount(error))
g = echo()
next(g)
try:
    g.throw(error)
except ValueError:
    print("thrown in and out", getrefcount(w))
del error
print("after", getrefcount(w))
