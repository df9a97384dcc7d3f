"""Objects that several processes use: they live with their manager, other processes hold proxies.

    with multiprocessing.Manager() as manager:
        shared = manager.dict()
        Process(target=work, args=(shared,)).start()

The manager is a thread of the process that starts it, with another thread for each thread that uses a proxy. A referent
lives until its manager is shut down.
"""

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Token"]

import os
import queue
import threading
from multiprocessing import context, process

_local = threading.local()
_STOP = None


class Token:
    """Which object of which manager a proxy stands for."""

    __slots__ = ("typeid", "address", "id")

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __repr__(self):
        return f"{type(self).__name__}(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})"


class RemoteError(Exception):
    """Something went wrong in the manager itself."""

    def __str__(self):
        return "\n" + "-" * 75 + "\n" + str(self.args[0]) + "-" * 75


class _Server:
    """Calls methods of the objects of a manager for those who hold proxies."""

    def __init__(self):
        self.requests = context._default_context.SimpleQueue()
        self.objects = {}
        self._lock = threading.Lock()
        self._last = 0

    def add(self, o):
        """Keep an object; return the number it is called by."""
        with self._lock:
            self._last += 1
            self.objects[self._last] = o
            return self._last

    def run(self):
        """Serve everybody who asks, until the manager is shut down."""
        while (connection := self.requests.get()) is not _STOP:
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        while True:
            try:
                number, method, args, keywords = connection.recv()
            except (EOFError, OSError):
                return
            try:
                answer = True, getattr(self.objects[number], method)(*args, **keywords)
            except Exception as e:
                answer = False, e
            try:
                connection.send(answer)
            except OSError:
                return
            except Exception as e:
                connection.send((False, RemoteError(f"{type(e).__name__}: {e}\n")))


class BaseProxy:
    """Stands for an object of a manager: its methods are called there."""

    def __init__(self, token, requests, exposed=None):
        self._token = token
        self._requests = requests
        self._id = token.id

    def _callmethod(self, methodname, args=(), kwds={}):
        """Call a method of the object; return what it returns, raise what it raises."""
        connections = _local.__dict__.setdefault("connections", {})
        key = self._token.address
        if key not in connections:
            mine, other = context._default_context.Pipe()
            self._requests.put(other)
            connections[key] = mine
        connections[key].send((self._id, methodname, args, kwds))
        done, value = connections[key].recv()
        if done:
            return value
        raise value

    def __reduce__(self):
        return _rebuild, (type(self), self._token, self._requests)

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>"

    def __str__(self):
        try:
            return self._callmethod("__repr__")
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def _rebuild(kind, token, requests):
    return kind(token, requests)


def MakeProxyType(name, exposed):
    """Return a class of proxies with the methods in exposed."""
    def method(called):
        def call(self, /, *args, **keywords):
            return self._callmethod(called, args, keywords)
        call.__name__ = called
        return call

    return type(name, (BaseProxy,), {called: method(called) for called in exposed} | {"_exposed_": tuple(exposed)})


class AutoProxy(BaseProxy):
    """A proxy with all public methods of its object."""

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args, **keywords: self._callmethod(name, args, keywords)


class Namespace:
    """An object for attributes."""

    def __init__(self, /, **keywords):
        self.__dict__.update(keywords)

    def __repr__(self):
        shown = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(shown)})"


class _Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode, self._value = typecode, value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f"Value({self._typecode!r}, {self._value!r})"


_BaseListProxy = MakeProxyType("_BaseListProxy", (
    "__add__", "__contains__", "__delitem__", "__getitem__", "__len__", "__mul__", "__reversed__", "__rmul__",
    "__setitem__", "append", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort", "__imul__"))


class ListProxy(_BaseListProxy):
    """Stands for a list."""

    def __iadd__(self, value):
        self._callmethod("extend", (value,))
        return self

    def __imul__(self, value):
        self._callmethod("__imul__", (value,))
        return self

    def __reversed__(self):
        return reversed(self[:])


_BaseDictProxy = MakeProxyType("_BaseDictProxy", (
    "__contains__", "__delitem__", "__getitem__", "__len__", "__setitem__", "clear", "copy", "get", "pop", "popitem",
    "setdefault", "update"))


class DictProxy(_BaseDictProxy):
    """Stands for a dict."""

    def keys(self):
        """Return a list of the keys."""
        return list(self.copy())

    def values(self):
        """Return a list of the values."""
        return list(self.copy().values())

    def items(self):
        """Return a list of the pairs of keys and values."""
        return list(self.copy().items())

    def __iter__(self):
        return iter(self.keys())


class AcquirerProxy(BaseProxy):
    """Stands for a lock or a semaphore."""

    def acquire(self, blocking=True, timeout=None):
        """Take it; return whether that was possible."""
        return self._callmethod("acquire", (blocking,) if timeout is None else (blocking, timeout))

    def release(self):
        """Give it back."""
        return self._callmethod("release")

    def __enter__(self):
        return self._callmethod("acquire")

    def __exit__(self, *exc_info):
        return self._callmethod("release")


class ConditionProxy(AcquirerProxy):
    """Stands for a condition."""

    def wait(self, timeout=None):
        """Wait until notified."""
        return self._callmethod("wait", (timeout,))

    def notify(self, n=1):
        """Wake some who wait."""
        return self._callmethod("notify", (n,))

    def notify_all(self):
        """Wake all who wait."""
        return self._callmethod("notify_all")


EventProxy = MakeProxyType("EventProxy", ("is_set", "set", "clear", "wait"))
BarrierProxy = MakeProxyType("BarrierProxy", ("wait", "abort", "reset"))
QueueProxy = MakeProxyType("QueueProxy", ("put", "get", "put_nowait", "get_nowait", "qsize", "empty", "full", "join",
                                          "task_done"))


class NamespaceProxy(BaseProxy):
    """Stands for an object with attributes."""

    def __getattr__(self, name):
        if name[0] == "_":
            return object.__getattribute__(self, name)
        return self._callmethod("__getattribute__", (name,))

    def __setattr__(self, name, value):
        if name[0] == "_":
            return object.__setattr__(self, name, value)
        return self._callmethod("__setattr__", (name, value))

    def __delattr__(self, name):
        if name[0] == "_":
            return object.__delattr__(self, name)
        return self._callmethod("__delattr__", (name,))


class ValueProxy(BaseProxy):
    """Stands for a value."""

    def get(self):
        """Return it."""
        return self._callmethod("get")

    def set(self, value):
        """Replace it."""
        return self._callmethod("set", (value,))

    value = property(get, set)


class BaseManager:
    """Keeps objects; subclasses say with register() which kinds there are."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        if address is not None:
            raise NotImplementedError("managers at an address")
        self._server = None
        self._address = None

    @property
    def address(self):
        """None: managers are found through their proxies only."""
        return self._address

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        """Give managers of this class a method that makes objects of a kind and returns a proxy."""
        if "_registry" not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None and exposed:
            proxytype = MakeProxyType(f"AutoProxy[{typeid}]", exposed)
        cls._registry[typeid] = callable, proxytype or AutoProxy
        if create_method:
            def make(self, /, *args, **keywords):
                return self._create(typeid, *args, **keywords)
            make.__name__ = typeid
            setattr(cls, typeid, make)

    def start(self, initializer=None, initargs=()):
        """Begin to keep objects."""
        if self._server is not None:
            raise process.ProcessError("Already started server")
        if initializer is not None:
            if not callable(initializer):
                raise TypeError("initializer must be a callable")
            initializer(*initargs)
        self._server = _Server()
        threading.Thread(target=self._server.run, name="Manager", daemon=True).start()

    def _create(self, typeid, /, *args, **keywords):
        if self._server is None:
            raise AssertionError("server not yet started")
        make, kind = self._registry[typeid]
        number = self._server.add(make(*args, **keywords))
        return kind(Token(typeid, (os.getpid(), id(self._server)), number), self._server.requests)

    def shutdown(self):
        """Let all objects go."""
        if self._server is not None:
            self._server.requests.put(_STOP)
            self._server.objects.clear()

    def __enter__(self):
        if self._server is None:
            self.start()
        return self

    def __exit__(self, *exc_info):
        self.shutdown()


class SyncManager(BaseManager):
    """A manager of lists, dicts, values, queues and what threads synchronize with."""


for _typeid, _callable, _kind in (
        ("Queue", queue.Queue, QueueProxy), ("JoinableQueue", queue.Queue, QueueProxy),
        ("Event", threading.Event, EventProxy),
        ("Lock", threading.Lock, AcquirerProxy), ("RLock", threading.RLock, AcquirerProxy),
        ("Semaphore", threading.Semaphore, AcquirerProxy),
        ("BoundedSemaphore", threading.BoundedSemaphore, AcquirerProxy),
        ("Condition", threading.Condition, ConditionProxy), ("Barrier", threading.Barrier, BarrierProxy),
        ("list", list, ListProxy), ("dict", dict, DictProxy), ("Value", _Value, ValueProxy),
        ("Array", lambda typecode, sequence, lock=True: list(sequence), ListProxy),
        ("Namespace", Namespace, NamespaceProxy)):
    SyncManager.register(_typeid, _callable, _kind)
del _typeid, _callable, _kind
