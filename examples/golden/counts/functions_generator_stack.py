# A suspended generator also keeps what lies on its evaluation stack.
from sys import getrefcount

w = []


def call():
    print("  called with", getrefcount((yield)), "counts in all")


def display():
    result = [w, w, (yield)]
    return getrefcount(w)


def loop():
    for x in [w, w, w]:
        yield


def delegated():
    yield from loop()


print("start", getrefcount(w))
g = display()
next(g)
print("two references on its stack", getrefcount(w))
try:
    g.send(w)
except StopIteration as stop:
    print("inside, list built", stop.value)
print("done", getrefcount(w))
g = loop()
next(g)
print("the list's three and x", getrefcount(w))
del g
print("dropped", getrefcount(w))
g = delegated()
next(g)
print("delegated", getrefcount(w))
g.close()
print("closed", getrefcount(w))
g = call()
next(g)
try:
    g.send(w)
except StopIteration:
    print("sent", getrefcount(w))
