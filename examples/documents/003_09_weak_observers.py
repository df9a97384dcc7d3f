# Document 003, Use case 3: observer patterns
import weakref  # context: the document imported it above


class EventBus:
    def __init__(self):
        self._listeners = weakref.WeakSet()

    def subscribe(self, listener):
        self._listeners.add(listener)


class Listener:  # context
    pass  # context


bus, one, two = EventBus(), Listener(), Listener()  # context
bus.subscribe(one)  # context
bus.subscribe(two)  # context
print(len(bus._listeners))  # context
del one  # context: "the WeakSet automatically drops the now-dead reference"
print(len(bus._listeners))  # context
