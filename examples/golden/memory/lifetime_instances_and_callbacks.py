# Registries of callbacks keep instances alive; a weak method does not.
import weakref


class Bus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, callback):
        self.listeners.append(callback)

    def emit(self, event):
        for callback in self.listeners:
            callback(event)


class Widget:
    def __init__(self, bus, name):
        self.name = name
        bus.subscribe(self.on_event)

    def on_event(self, event):
        print(" ", self.name, "got", event)

    def __del__(self):
        print("  del", self.name)


bus = Bus()
a, b = Widget(bus, "a"), Widget(bus, "b")
del a
print("a is still listening")
bus.emit("first")
bus.listeners.clear()
print("unsubscribed")
del b


class WeakBus(Bus):
    def subscribe(self, callback):
        self.listeners.append(weakref.WeakMethod(callback, self.listeners.remove))

    def emit(self, event):
        for reference in self.listeners:
            reference()(event)


bus = WeakBus()
c, d = Widget(bus, "c"), Widget(bus, "d")
bus.emit("second")
del c
print("listeners left", len(bus.listeners))
bus.emit("third")
del d
print("listeners left", len(bus.listeners))
timers = [lambda w=Widget(Bus(), "in a default"): w.name]
print("a lambda's default", timers[0]())
timers.clear()
print("end")
