"""Queues between processes."""

import time
import types
from queue import Empty, Full
from multiprocessing import _hub, context, reduction, synchronize

__all__ = ['Queue', 'SimpleQueue', 'JoinableQueue']

_LIMIT = 32767


class Queue:
    """A queue that processes put objects into and take them out of."""

    def __init__(self, maxsize=0, *, ctx=None):
        self._maxsize = _LIMIT if maxsize <= 0 else maxsize
        self._messages = _hub.new_queue(self._maxsize)
        self._closed = False

    def __getstate__(self):
        context.assert_spawning(self)
        return self._maxsize, self._messages

    def __setstate__(self, state):
        self._maxsize, self._messages = state
        self._closed = False

    def put(self, obj, block=True, timeout=None):
        """Put an object in; raise queue.Full when there is no room, waiting for it at most timeout seconds."""
        self._check_closed()
        data = reduction.ForkingPickler.dumps(obj)
        wait = timeout if block else 0
        if self._messages.request(_hub.PUT, timeout=wait, data=data)[0] == _hub.NOT_YET:
            raise Full

    def get(self, block=True, timeout=None):
        """Take an object out; raise queue.Empty when there is none, waiting for one at most timeout seconds."""
        self._check_closed()
        code, _, data = self._messages.request(_hub.GET, timeout=timeout if block else 0)
        if code == _hub.NOT_YET:
            raise Empty
        return reduction.ForkingPickler.loads(data)

    def put_nowait(self, obj):
        """Put an object in, without waiting."""
        self.put(obj, False)

    def get_nowait(self):
        """Take an object out, without waiting."""
        return self.get(False)

    def _check_closed(self):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')

    def qsize(self):
        """Return how many objects are in it."""
        return self._messages.request(_hub.SIZE)[1]

    def empty(self):
        """Return whether nothing is in it."""
        return self.qsize() == 0

    def full(self):
        """Return whether there is no room."""
        return self.qsize() >= self._maxsize

    def close(self):
        """Say that this process puts nothing in any more."""
        self._closed = True

    def join_thread(self):
        """Do nothing: what was put in is there at once."""
        assert self._closed, f'Queue {self!r} not closed'

    def cancel_join_thread(self):
        """Do nothing: what was put in is there at once."""

    __class_getitem__ = classmethod(types.GenericAlias)


class JoinableQueue(Queue):
    """A queue that can be waited for until everything in it has been dealt with."""

    def __init__(self, maxsize=0, *, ctx=None):
        Queue.__init__(self, maxsize)
        self._unfinished = synchronize.Semaphore(0)
        self._cond = synchronize.Condition()

    def __getstate__(self):
        return Queue.__getstate__(self), self._unfinished, self._cond

    def __setstate__(self, state):
        Queue.__setstate__(self, state[0])
        self._unfinished, self._cond = state[1:]

    def put(self, obj, block=True, timeout=None):
        """Put an object in; raise queue.Full when there is no room, waiting for it at most timeout seconds."""
        Queue.put(self, obj, block, timeout)
        with self._cond:
            self._unfinished.release()

    def task_done(self):
        """Say that an object that was taken out has been dealt with."""
        with self._cond:
            if not self._unfinished.acquire(False):
                raise ValueError('task_done() called too many times')
            if self._unfinished._get_value() == 0:
                self._cond.notify_all()

    def join(self):
        """Wait until everything has been dealt with."""
        with self._cond:
            if self._unfinished._get_value() > 0:
                self._cond.wait()


class SimpleQueue:
    """A queue without limit."""

    def __init__(self, *, ctx=None):
        self._messages = _hub.new_queue()

    def __getstate__(self):
        context.assert_spawning(self)
        return self._messages

    def __setstate__(self, state):
        self._messages = state

    def close(self):
        """Do nothing: there is nothing to give back."""

    def empty(self):
        """Return whether nothing is in it."""
        return self._messages.request(_hub.SIZE)[1] == 0

    def get(self):
        """Take an object out, waiting for one."""
        return reduction.ForkingPickler.loads(self._messages.request(_hub.GET)[2])

    def put(self, obj):
        """Put an object in."""
        self._messages.request(_hub.PUT, data=reduction.ForkingPickler.dumps(obj))

    __class_getitem__ = classmethod(types.GenericAlias)
