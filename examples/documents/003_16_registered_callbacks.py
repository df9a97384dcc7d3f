# Document 003, Cause 2: registered callbacks/listeners never unregistered
class EventBus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, callback):
        self.listeners.append(callback)   # strong reference -- keeps callback's owner alive!


bus = EventBus()


class Widget:
    def __init__(self, bus):
        bus.subscribe(self.on_event)   # bus now holds a reference to this Widget forever

    def on_event(self, event):
        ...

    def __del__(self):  # context: to see it die
        print("widget freed")  # context


widget = Widget(bus)  # context
print(bus.listeners[0].__self__ is widget)  # context: "bound methods carry a reference to self"
del widget  # context
print("still alive", len(bus.listeners))  # context
bus.listeners.clear()  # context: "explicit unsubscribe()"
import weakref  # context: or "storing listeners as weakref.WeakMethod"

widget = Widget(EventBus())  # context
method = weakref.WeakMethod(widget.on_event)  # context
print(method() == widget.on_event)  # context
del widget  # context
print(method())  # context
