"""The queue for which nothing but order matters."""

import _thread
from _collections import deque
from time import monotonic
from types import GenericAlias

__all__ = ['SimpleQueue', 'Empty']


class Empty(Exception):
    """Raised by a queue that has no item at once, or in time."""


class SimpleQueue:
    """A queue without limit; put() never waits, and may be called while get() runs."""

    __slots__ = ('_items', '_waiting', '__weakref__')

    def __init__(self):
        self._items = deque()
        # A lock for each thread that waits; who puts an item in frees the first one.
        self._waiting = deque()

    def put(self, item, block=True, timeout=None):
        """Add an item; block and timeout are there for likeness with Queue."""
        self._items.append(item)
        self._wake()

    def _wake(self):
        try:
            lock = self._waiting.popleft()
        except IndexError:
            return
        lock.release()

    def put_nowait(self, item):
        """The same as put()."""
        self.put(item)

    def get(self, block=True, timeout=None):
        """Take the oldest item, if need be waiting for it, at most timeout seconds; raise Empty when there is none."""
        end = None
        if not block:
            timeout = 0
        elif timeout is not None:
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            end = monotonic() + timeout
        while True:
            try:
                return self._items.popleft()
            except IndexError:
                pass
            if timeout is None:
                self._wait(-1)
            else:
                left = 0 if end is None else end - monotonic()
                if left <= 0:
                    raise Empty
                self._wait(left)

    def _wait(self, seconds):
        lock = _thread.allocate_lock()
        lock.acquire()
        self._waiting.append(lock)
        try:
            # An item that came before the lock stood there has woken nobody.
            if not self._items:
                lock.acquire(True, seconds)
        finally:
            try:
                self._waiting.remove(lock)
            except ValueError:
                # Somebody has chosen this thread, which may not take the item: another one is to look.
                if self._items:
                    self._wake()

    def get_nowait(self):
        """Take the oldest item; raise Empty when there is none."""
        return self.get(False)

    def empty(self):
        """Return whether there is no item."""
        return not self._items

    def qsize(self):
        """Return how many items there are."""
        return len(self._items)

    __class_getitem__ = classmethod(GenericAlias)
