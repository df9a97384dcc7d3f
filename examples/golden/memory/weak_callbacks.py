# Callbacks run when the object dies: the newest first, after its __del__, with the dead reference.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  __del__", self.name, "reference alive:", first() is self)


def callback(label):
    return lambda ref: print("  callback", label, ref())


t = Thing("t")
first = weakref.ref(t, callback("first"))
second = weakref.ref(t, callback("second"))
third = weakref.ref(t, callback("third"))
plain = weakref.ref(t)
print("del t")
del t
print("a callback whose reference died first is not called")
t = Thing("u")
first = weakref.ref(t, callback("kept"))
second = weakref.ref(t, callback("dropped"))
del second
del t
print("callback made in a temporary reference")
t = Thing("v")
first = weakref.ref(t)
weakref.ref(t, callback("never"))
del t
print("callback as a bound method")


class Watcher:
    def gone(self, ref):
        print("  gone", ref is self.ref)


w = Watcher()
t = Thing("w")
first = w.ref = weakref.ref(t, w.gone)
del t
print("same callback, two references")
t = Thing("x")
log = []
first = weakref.ref(t, log.append)
second = weakref.ref(t, log.append)
print(first is second)
del t
print([r is first for r in log])
