# weakref.WeakMethod: a plain weak reference to a bound method dies at once.
import weakref


class Widget:
    def __init__(self, name):
        self.name = name

    def on_event(self):
        return f"event for {self.name}"

    def __del__(self):
        print("  del", self.name)


w = Widget("w")
print("plain reference", weakref.ref(w.on_event)())
m = weakref.WeakMethod(w.on_event)
print("weak method", m()())
print("fresh method each time", m() is m(), m() == m())
print("equal", m == weakref.WeakMethod(w.on_event), hash(m) == hash(weakref.WeakMethod(w.on_event)))
v = Widget("v")
print("of another widget", m == weakref.WeakMethod(v.on_event))
watched = weakref.WeakMethod(w.on_event, lambda ref: print("  callback", ref()))
print("del w")
del w
print("dead", m(), m == watched)
try:
    weakref.WeakMethod(print)
except TypeError as e:
    print(e)


class Bus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, method):
        self.listeners.append(weakref.WeakMethod(method, self.listeners.remove))

    def emit(self):
        return [listener()() for listener in self.listeners]


bus = Bus()
bus.subscribe(v.on_event)
x = Widget("x")
bus.subscribe(x.on_event)
print(bus.emit())
del x
print(bus.emit())
