"""Locks and their like for several processes."""

import os
import threading
import time
from multiprocessing import _hub, context, process

__all__ = ['Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Event', 'Barrier']

_MAX = 0x7fffffff


class SemLock:
    """A number that is taken from and added to."""

    def __init__(self, value, greatest):
        self._counter = _hub.new_counter(value, greatest)
        self._reset()

    def _reset(self):
        self._count = 0
        self._owner = None

    def __getstate__(self):
        context.assert_spawning(self)
        return self._counter

    def __setstate__(self, state):
        self._counter = state
        self._reset()

    def _is_mine(self):
        return self._count > 0 and self._owner == (os.getpid(), threading.get_ident())

    def _get_value(self):
        return self._counter.request(_hub.VALUE)[1]

    def _is_zero(self):
        return self._get_value() == 0

    def acquire(self, block=True, timeout=None):
        """Take one, waiting if need be, at most timeout seconds; return whether that was possible."""
        wait = (None if timeout is None else max(0, timeout)) if block else 0
        if self._counter.request(_hub.ACQUIRE, timeout=wait)[0] != _hub.DONE:
            return False
        self._owner = os.getpid(), threading.get_ident()
        self._count += 1
        return True

    def release(self):
        """Give one back."""
        if self._counter.request(_hub.RELEASE)[0] != _hub.DONE:
            raise ValueError('semaphore or lock released too many times')
        self._count -= 1

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *args):
        self.release()

    def _owner_name(self):
        if self._is_mine():
            name = process.current_process().name
            if threading.current_thread().name != 'MainThread':
                name += '|' + threading.current_thread().name
            return name
        return 'None' if self._get_value() == 1 else 'SomeOtherThread' if self._count > 0 else 'SomeOtherProcess'


class Semaphore(SemLock):
    """A number that acquire() takes from and release() adds to."""

    def __init__(self, value=1, *, ctx=None):
        SemLock.__init__(self, value, _MAX)

    def get_value(self):
        """Return the number."""
        return self._get_value()

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._get_value()})>'


class BoundedSemaphore(Semaphore):
    """A semaphore that is never greater than it was first."""

    def __init__(self, value=1, *, ctx=None):
        SemLock.__init__(self, value, value)
        self._greatest = value

    def __getstate__(self):
        return SemLock.__getstate__(self), self._greatest

    def __setstate__(self, state):
        SemLock.__setstate__(self, state[0])
        self._greatest = state[1]

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._get_value()}, maxvalue={self._greatest})>'


class Lock(SemLock):
    """A lock that one process has at a time."""

    def __init__(self, *, ctx=None):
        SemLock.__init__(self, 1, 1)

    def __repr__(self):
        return f'<{type(self).__name__}(owner={self._owner_name()})>'


class RLock(SemLock):
    """A lock that the thread that has it can take again."""

    def __init__(self, *, ctx=None):
        SemLock.__init__(self, 1, 1)

    def acquire(self, block=True, timeout=None):
        """Take the lock once more, waiting if need be, at most timeout seconds; return whether that was possible."""
        if self._is_mine():
            self._count += 1
            return True
        return SemLock.acquire(self, block, timeout)

    def release(self):
        """Give the lock back once."""
        if not self._is_mine():
            raise AssertionError('attempt to release recursive lock not owned by thread')
        if self._count > 1:
            self._count -= 1
        else:
            SemLock.release(self)

    def __repr__(self):
        name = self._owner_name()
        count = self._count if self._is_mine() else 0 if name == 'None' else 'nonzero'
        return f'<{type(self).__name__}({name}, {count})>'


class Condition:
    """What processes wait for, under a lock, until another one says that it has come."""

    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock()
        self._waiting = Semaphore(0)
        self._woken = Semaphore(0)
        self._wakes = Semaphore(0)
        self._take_methods()

    def _take_methods(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._waiting, self._woken, self._wakes

    def __setstate__(self, state):
        self._lock, self._waiting, self._woken, self._wakes = state
        self._take_methods()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<{type(self).__name__}({self._lock}, {self._waiting._get_value() - self._woken._get_value()})>'

    def wait(self, timeout=None):
        """Give the lock back, wait for notify(), at most timeout seconds, and take the lock; return whether it came."""
        assert self._lock._is_mine(), 'must acquire() condition before using wait()'
        self._waiting.release()
        count = self._lock._count
        for _ in range(count):
            self._lock.release()
        try:
            return self._wakes.acquire(True, timeout)
        finally:
            self._woken.release()
            for _ in range(count):
                self._lock.acquire()

    def notify(self, n=1):
        """Wake up to n of those that wait."""
        assert self._lock._is_mine(), 'lock is not owned'
        # Those that gave up since the last time count no more.
        while self._woken.acquire(False):
            self._waiting.acquire(False)
        woken = 0
        while woken < n and self._waiting.acquire(False):
            self._wakes.release()
            woken += 1
        for _ in range(woken):
            self._woken.acquire()
        while self._wakes.acquire(False):
            continue

    def notify_all(self):
        """Wake all that wait."""
        self.notify(_MAX)

    def wait_for(self, predicate, timeout=None):
        """Wait until a function returns something true, at most timeout seconds; return what it returned."""
        end = None if timeout is None else time.monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class Event:
    """A flag that processes wait for."""

    def __init__(self, *, ctx=None):
        self._cond = Condition(Lock())
        self._flag = Semaphore(0)

    def is_set(self):
        """Return whether the flag is set."""
        with self._cond:
            return self._flag._get_value() > 0

    def set(self):
        """Set the flag."""
        with self._cond:
            self._flag.acquire(False)
            self._flag.release()
            self._cond.notify_all()

    def clear(self):
        """Clear the flag."""
        with self._cond:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        """Wait until the flag is set, at most timeout seconds; return whether it is."""
        with self._cond:
            if self._flag._get_value() == 0:
                self._cond.wait(timeout)
            return self._flag._get_value() > 0

    def __repr__(self):
        return f'<{type(self).__qualname__} at {id(self):#x} {"set" if self.is_set() else "unset"}>'


class Barrier(threading.Barrier):
    """A place where processes wait for each other."""

    def __init__(self, parties, action=None, timeout=None, *, ctx=None):
        import struct
        self._numbers = _hub.new_memory(struct.pack('ii', 0, 0))
        self._cond = Condition()
        self._parties = parties
        self._action = action
        self._timeout = timeout

    def __getstate__(self):
        context.assert_spawning(self)
        return self._numbers, self._cond, self._parties, self._action, self._timeout

    def __setstate__(self, state):
        self._numbers, self._cond, self._parties, self._action, self._timeout = state

    def _get(self, at):
        return int.from_bytes(self._numbers.request(_hub.READ, at, second=4)[2], 'little', signed=True)

    def _put(self, at, value):
        self._numbers.request(_hub.WRITE, at, data=value.to_bytes(4, 'little', signed=True))

    @property
    def _state(self):
        return self._get(0)

    @_state.setter
    def _state(self, value):
        self._put(0, value)

    @property
    def _count(self):
        return self._get(4)

    @_count.setter
    def _count(self, value):
        self._put(4, value)
