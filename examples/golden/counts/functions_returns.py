# A returned value moves to the caller; the callee's locals are gone by then.
from sys import getrefcount


def make():
    return []


def local():
    x = []
    return x


def same(x):
    return x


def pair(x):
    return x, x


def from_finally(x):
    try:
        return x
    finally:
        print("  finally: on the stack", getrefcount(x))


def from_loop(items):
    for x in items:
        return x


def from_with(x):
    with Manager():
        return x


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        print("  exit: on the stack", getrefcount(w))


w = []
print("make()", getrefcount(make()))
print("local()", getrefcount(local()))
print("same(w)", getrefcount(same(w)))
print("same([])", getrefcount(same([])))
print("pair(w)", getrefcount(pair(w)), getrefcount(pair(w)[0]))
print("finally", getrefcount(from_finally(w)))
print("loop", getrefcount(from_loop([w])), getrefcount(from_loop([[]])))
print("with", getrefcount(from_with(w)))
print("chain", getrefcount(same(same(same(w)))))
make()
same(w)
print("result dropped", getrefcount(w))
