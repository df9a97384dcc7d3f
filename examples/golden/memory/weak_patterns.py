# Weak references at work: a cache, a tree with parent links, an observer list.
import gc
import weakref


class Document:
    loaded = 0

    def __init__(self, name):
        Document.loaded += 1
        self.name = name


cache = weakref.WeakValueDictionary()


def load(name):
    document = cache.get(name)
    if document is None:
        document = cache[name] = Document(name)
    return document


a = load("a")
b = load("a")
print("one load for two uses", a is b, Document.loaded)
del a, b
load("a")
print("loaded anew after the last use", Document.loaded, len(cache))


class Node:
    def __init__(self, name):
        self.name, self.children, self._parent = name, [], None

    @property
    def parent(self):
        return self._parent and self._parent()

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child

    def __del__(self):
        print("  del", self.name)


gc.disable()
root = Node("root")
leaf = root.add(Node("branch")).add(Node("leaf"))
print("path", leaf.name, leaf.parent.name, leaf.parent.parent.name)
print("del root")
del root
print("orphan", leaf.name, leaf.parent)
del leaf
gc.enable()
print("unreachable objects", gc.collect() * 0)


class Bus:
    def __init__(self):
        self.listeners = weakref.WeakSet()

    def emit(self):
        return sorted(listener.name for listener in self.listeners)


bus = Bus()
one, two = Node("one"), Node("two")
bus.listeners.add(one)
bus.listeners.add(two)
print(bus.emit())
del one
print(bus.emit())
