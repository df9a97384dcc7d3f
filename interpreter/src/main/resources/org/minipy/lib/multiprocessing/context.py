"""What starts processes and makes what they share; and the errors of this package."""

import os
import sys
from multiprocessing import process

__all__ = ()


class ProcessError(Exception):
    """The base of the errors of this package."""


class BufferTooShort(ProcessError):
    """A message did not fit."""


class TimeoutError(ProcessError):
    """The time was over."""


class AuthenticationError(ProcessError):
    """The processes do not know each other."""


def assert_spawning(obj):
    """Raise RuntimeError unless a process is being started: some objects reach others in no other way."""
    from multiprocessing import _image
    if not _image.is_spawning():
        raise RuntimeError(f'{type(obj).__name__} objects should only be shared between processes through inheritance')


_METHODS = ('fork', 'spawn', 'forkserver')


class Process(process.BaseProcess):
    """A function that runs in another process."""

    _start_method = None

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.popen import Popen
        return Popen(process_obj)


class ForkProcess(Process):
    """A process of the context 'fork'."""

    _start_method = 'fork'


class SpawnProcess(Process):
    """A process of the context 'spawn', which here too has the names of its parent."""

    _start_method = 'spawn'


class ForkServerProcess(Process):
    """A process of the context 'forkserver', which here too has the names of its parent."""

    _start_method = 'forkserver'


class BaseContext:
    """What starts processes in one way, and makes what they share."""

    ProcessError = ProcessError
    BufferTooShort = BufferTooShort
    TimeoutError = TimeoutError
    AuthenticationError = AuthenticationError

    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)
    active_children = staticmethod(process.active_children)

    def cpu_count(self):
        """Return how many processors there are."""
        count = os.cpu_count()
        if count is None:
            raise NotImplementedError('cannot determine number of cpus')
        return count

    def Manager(self):
        """Return a manager that has been started, of objects for several processes."""
        from multiprocessing.managers import SyncManager
        manager = SyncManager()
        manager.start()
        return manager

    def Pipe(self, duplex=True):
        """Return two connections, the ends of a pipe."""
        from multiprocessing.connection import Pipe
        return Pipe(duplex)

    def Lock(self):
        """Return a lock."""
        from multiprocessing.synchronize import Lock
        return Lock()

    def RLock(self):
        """Return a lock that its owner can take again."""
        from multiprocessing.synchronize import RLock
        return RLock()

    def Condition(self, lock=None):
        """Return a condition."""
        from multiprocessing.synchronize import Condition
        return Condition(lock)

    def Semaphore(self, value=1):
        """Return a semaphore."""
        from multiprocessing.synchronize import Semaphore
        return Semaphore(value)

    def BoundedSemaphore(self, value=1):
        """Return a semaphore that is never greater than it was first."""
        from multiprocessing.synchronize import BoundedSemaphore
        return BoundedSemaphore(value)

    def Event(self):
        """Return a flag to wait for."""
        from multiprocessing.synchronize import Event
        return Event()

    def Barrier(self, parties, action=None, timeout=None):
        """Return a place where processes wait for each other."""
        from multiprocessing.synchronize import Barrier
        return Barrier(parties, action, timeout)

    def Queue(self, maxsize=0):
        """Return a queue."""
        from multiprocessing.queues import Queue
        return Queue(maxsize)

    def JoinableQueue(self, maxsize=0):
        """Return a queue that can be waited for."""
        from multiprocessing.queues import JoinableQueue
        return JoinableQueue(maxsize)

    def SimpleQueue(self):
        """Return a queue without limit."""
        from multiprocessing.queues import SimpleQueue
        return SimpleQueue()

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        """Return a pool of worker processes."""
        from multiprocessing.pool import Pool
        return Pool(processes, initializer, initargs, maxtasksperchild, context=self.get_context())

    def RawValue(self, typecode_or_type, *args):
        """Return a shared number without a lock."""
        from multiprocessing.sharedctypes import RawValue
        return RawValue(typecode_or_type, *args)

    def RawArray(self, typecode_or_type, size_or_initializer):
        """Return shared numbers without a lock."""
        from multiprocessing.sharedctypes import RawArray
        return RawArray(typecode_or_type, size_or_initializer)

    def Value(self, typecode_or_type, *args, lock=True):
        """Return a shared number."""
        from multiprocessing.sharedctypes import Value
        return Value(typecode_or_type, *args, lock=lock)

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        """Return shared numbers."""
        from multiprocessing.sharedctypes import Array
        return Array(typecode_or_type, size_or_initializer, lock=lock)

    def freeze_support(self):
        """Do nothing: programs are not frozen."""

    def get_logger(self):
        """Return the logger of this package."""
        import logging
        return logging.getLogger('multiprocessing')

    def set_executable(self, executable):
        """Raise NotImplementedError: workers are started as this process was."""
        raise NotImplementedError('workers are started as this process was')

    def set_forkserver_preload(self, module_names):
        """Do nothing: there is no server."""

    def get_context(self, method=None):
        """Return the context for a way to start processes."""
        if method is None:
            return self
        try:
            return _contexts[method]
        except KeyError:
            raise ValueError(f'cannot find context for {method!r}') from None

    def get_start_method(self, allow_none=False):
        """Return how processes are started."""
        return self._name

    def set_start_method(self, method, force=False):
        """Raise ValueError: a context has one way to start processes."""
        raise ValueError('cannot set start method of concrete context')

    @property
    def reducer(self):
        """The module that makes bytes of objects."""
        from multiprocessing import reduction
        return reduction


class DefaultContext(BaseContext):
    """The context that the functions of the package belong to."""

    Process = Process

    def __init__(self):
        self._actual = None

    def get_context(self, method=None):
        """Return the context for a way to start processes."""
        if method is None:
            if self._actual is None:
                self._actual = _contexts['fork']
            return self._actual
        return super().get_context(method)

    def set_start_method(self, method, force=False):
        """Say how processes are started, once."""
        if self._actual is not None and not force:
            raise RuntimeError('context has already been set')
        self._actual = None if method is None and force else self.get_context(method)

    def get_start_method(self, allow_none=False):
        """Return how processes are started; with allow_none, None when nobody has said."""
        if self._actual is None and allow_none:
            return None
        return self.get_context()._name

    def get_all_start_methods(self):
        """Return the names of the ways to start processes, the usual one first."""
        return list(_METHODS)


class ForkContext(BaseContext):
    """Processes begin with the names of their parent."""

    _name = 'fork'
    Process = ForkProcess


class SpawnContext(BaseContext):
    """Here as 'fork'."""

    _name = 'spawn'
    Process = SpawnProcess


class ForkServerContext(BaseContext):
    """Here as 'fork'."""

    _name = 'forkserver'
    Process = ForkServerProcess


_contexts = {'fork': ForkContext(), 'spawn': SpawnContext(), 'forkserver': ForkServerContext()}
_default_context = DefaultContext()
