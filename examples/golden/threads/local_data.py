"""threading.local: attributes of each thread, __init__ in each, and when they die."""
import gc
import threading
import weakref


def run(function):
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, threading.current_thread().name == "MainThread")


data = threading.local()
data.value = 1


def other():
    attempt(getattr, data, "value")
    data.value = Loud("of the other thread")
    print(sorted(vars(data)), data.__dict__ is vars(data))


run(other)
print(data.value, vars(data))
attempt(setattr, data, "__dict__", {})
attempt(delattr, data, "nothing")
attempt(threading.local, 1)
del data.value
attempt(getattr, data, "value")


class Counter(threading.local):
    shared = "class attribute"
    __slots__ = "slot"

    def __init__(self, start):
        print("init", start)
        self.n = start

    def up(self):
        self.n += 1
        return self.n


counter = Counter(10)
print(counter.up(), counter.up())
run(lambda: print(counter.up(), counter.shared, vars(counter)))
counter.slot = "slots are shared"
run(lambda: print(counter.slot))
print(counter.n)

data.loud = Loud("goes with the object")
ref = weakref.ref(data)
del data
print(ref() is None)
data = threading.local()
data.me = data
ref = weakref.ref(data)
del data
print(gc.collect() > 0, ref() is None)
print(threading.local.__name__, threading.local.__module__)
