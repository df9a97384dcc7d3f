"""Pools of workers, which are processes or threads."""

import collections
import itertools
import os
import queue
import threading
import time
import traceback
import types
import warnings
from multiprocessing import TimeoutError, _hub, get_context, reduction

__all__ = ['Pool', 'ThreadPool']

_RUN, _CLOSE, _TERMINATE = 'RUN', 'CLOSE', 'TERMINATE'


class RemoteTraceback(Exception):
    """The traceback of another process, as text: the cause of an exception that came from there."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


def _rebuild(exc, tb):
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class ExceptionWithTraceback:
    """An exception that goes to another process, with its traceback as text."""

    def __init__(self, exc, tb):
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        exc.__traceback__ = None
        self.tb = f'\n"""\n{text}"""'

    def __reduce__(self):
        return _rebuild, (self.exc, self.tb)


class MaybeEncodingError(Exception):
    """What a call returned could not be sent back."""

    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f'<{type(self).__name__}: {self}>'


def mapstar(args):
    """Call a function for each item of an iterable."""
    return list(map(*args))


def starmapstar(args):
    """Call a function for each tuple of arguments of an iterable."""
    return list(itertools.starmap(args[0], args[1]))


class _Tasks:
    """What workers do and what they answer, between processes."""

    def __init__(self):
        self.calls = _hub.new_queue()
        self.answers = _hub.new_queue()

    def put_call(self, call):
        self.calls.request(_hub.PUT, data=reduction.ForkingPickler.dumps(call))

    def get_call(self):
        return reduction.ForkingPickler.loads(self.calls.request(_hub.GET)[2])

    def put_answer(self, answer):
        self.answers.request(_hub.PUT, data=reduction.ForkingPickler.dumps(answer))

    def get_answer(self):
        data = self.answers.request(_hub.GET)[2]
        return reduction.ForkingPickler.loads(data) if data else None

    def wake(self):
        """Have get_answer() return None."""
        self.answers.request(_hub.PUT)


class _ThreadTasks:
    """What workers do and what they answer, between threads."""

    def __init__(self):
        self.calls = queue.SimpleQueue()
        self.answers = queue.SimpleQueue()
        self.put_call = self.calls.put
        self.get_call = self.calls.get
        self.put_answer = self.answers.put
        self.get_answer = self.answers.get

    def wake(self):
        self.answers.put(None)


def worker(tasks, initializer=None, initargs=(), maxtasks=None, wraps=False):
    """What each worker runs."""
    if initializer is not None:
        initializer(*initargs)
    completed = 0
    while maxtasks is None or completed < maxtasks:
        call = tasks.get_call()
        if call is None:
            break
        job, i, func, args, kwds = call
        try:
            result = (True, func(*args, **kwds))
        except Exception as e:
            if wraps and func is not _helper_reraises_exception:
                e = ExceptionWithTraceback(e, e.__traceback__)
            result = (False, e)
        try:
            tasks.put_answer((job, i, result))
        except Exception as e:
            wrapped = MaybeEncodingError(e, result[1])
            tasks.put_answer((job, i, (False, wrapped)))
        call = job = result = func = args = kwds = None
        completed += 1


def _helper_reraises_exception(ex):
    raise ex


class Pool:
    """A pool of worker processes."""

    _wraps = True

    @staticmethod
    def Process(ctx, *args, **kwds):
        """Return a new worker."""
        return ctx.Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._pool = []
        self._state = 'INIT'
        self._ctx = context or get_context()
        self._maxtasksperchild = maxtasksperchild
        self._initializer = initializer
        self._initargs = initargs
        if processes is None:
            processes = os.cpu_count() or 1
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError('maxtasksperchild must be a positive int or None')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._processes = processes
        self._tasks = self._new_tasks()
        self._cache = {}
        self._lock = threading.Lock()
        self._jobs = itertools.count()
        self._worker_image = None
        self._fill()
        self._answers_thread = threading.Thread(target=_handle_answers, args=(self._tasks, self._cache, self._control()))
        self._answers_thread.daemon = True
        self._state = _RUN
        self._answers_thread.start()

    def _new_tasks(self):
        return _Tasks()

    def _control(self):
        """What the thread that takes answers knows of the pool, which it does not hold."""
        import weakref
        self._ends = ends = types.SimpleNamespace(over=False, pool=weakref.ref(self))
        return ends

    def __del__(self, _warn=warnings.warn, RUN=_RUN):
        if getattr(self, '_state', None) == RUN:
            _warn(f'unclosed running multiprocessing pool {self!r}', ResourceWarning, source=self)
            self._terminate()

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} state={self._state} pool_size={len(self._pool)}>'

    def _fill(self):
        """Start workers until there are enough."""
        while len(self._pool) < self._processes:
            made = self.Process(self._ctx, target=worker,
                                args=(self._tasks, self._initializer, self._initargs, self._maxtasksperchild, self._wraps))
            made.name = made.name.replace('Process', 'PoolWorker')
            made.daemon = True
            self._begin(made)
            self._pool.append(made)

    def _begin(self, made):
        """Start a worker; later ones get the image that the first one got, as they are to know the same names."""
        from multiprocessing import popen, process
        if self._worker_image is None:
            self._worker_image = popen.image_of(made)
        image = self._worker_image
        made._Popen = lambda obj: popen.Popen(obj, image)
        made.start()
        del made._Popen
        made._popen.announce_end(self._tasks.answers)

    def _replace_ended(self):
        """Start new workers for those that have ended."""
        alive = [made for made in self._pool if made.exitcode is None]
        if len(alive) < len(self._pool):
            self._pool[:] = alive
            if self._state == _RUN or self._cache:
                self._fill()

    def _check_running(self):
        if self._state != _RUN:
            raise ValueError('Pool not running')

    def apply(self, func, args=(), kwds={}):
        """Return func(*args, **kwds), called by a worker."""
        return self.apply_async(func, args, kwds).get()

    def map(self, func, iterable, chunksize=None):
        """Return a list of what a function returns for each item."""
        return self._map_async(func, iterable, mapstar, chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        """Return a list of what a function returns for each tuple of arguments."""
        return self._map_async(func, iterable, starmapstar, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """As starmap(), but return a result to come."""
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """As map(), but return a result to come."""
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        """As apply(), but return a result to come."""
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._put(result, 0, func, args, kwds)
        return result

    def imap(self, func, iterable, chunksize=1):
        """Return an iterator over what a function returns for each item."""
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        """As imap(), in the order in which the results come."""
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _put(self, result, i, func, args, kwds):
        """Have a worker call a function; what cannot be sent is the result."""
        try:
            self._tasks.put_call((result._job, i, func, args, kwds))
        except Exception as e:
            result._set(i, (False, e))

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        if not hasattr(iterable, '__len__'):
            iterable = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(iterable), len(self._pool) * 4)
            chunksize += bool(extra)
        if len(iterable) == 0:
            chunksize = 0
        result = MapResult(self, chunksize, len(iterable), callback, error_callback)
        if chunksize > 0:
            it = iter(iterable)
            for i in range(result._number_left):
                self._put(result, i, mapper, ((func, tuple(itertools.islice(it, chunksize))),), {})
        return result

    def _imap(self, kind, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f'Chunksize must be 1+, not {chunksize:n}')
        result = kind(self)
        feeder = threading.Thread(target=self._feed, args=(result, func, iterable, chunksize))
        feeder.daemon = True
        feeder.start()
        return result if chunksize == 1 else (item for chunk in result for item in chunk)

    def _feed(self, result, func, iterable, chunksize):
        """Hand an iterable's items out to workers."""
        i = -1
        try:
            it = iter(iterable)
            for i in itertools.count():
                items = tuple(itertools.islice(it, chunksize))
                if not items:
                    break
                if self._state == _TERMINATE:
                    return
                if chunksize == 1:
                    self._put(result, i, func, items, {})
                else:
                    self._put(result, i, mapstar, ((func, items),), {})
        except Exception as e:
            self._put(result, i + 1, _helper_reraises_exception, (e,), {})
            i += 1
        result._set_length(i)

    def close(self):
        """Take no more calls."""
        if self._state == _RUN:
            self._state = _CLOSE
            self._tasks.wake()
            threading.Thread(target=self._finish, daemon=True).start()

    def _finish(self):
        """Send the workers home when all is done."""
        with _finished:
            _finished.wait_for(lambda: not self._cache or self._state == _TERMINATE)
        for _ in self._pool:
            self._tasks.put_call(None)

    def terminate(self):
        """End the workers at once."""
        self._state = _TERMINATE
        self._terminate()

    def _terminate(self):
        self._state = _TERMINATE
        for made in self._pool:
            if made.exitcode is None:
                made.terminate()
        for made in self._pool:
            made.join()
        self._end_thread()

    def _end_thread(self):
        self._ends.over = True
        self._tasks.wake()
        with _finished:
            _finished.notify_all()

    def join(self):
        """Wait for the workers to end; close() or terminate() must have been called."""
        if self._state == _RUN:
            raise ValueError('Pool is still running')
        if self._state not in (_CLOSE, _TERMINATE):
            raise ValueError('In unknown state')
        for made in list(self._pool):
            made.join()
        self._end_thread()
        self._answers_thread.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()

    def __reduce__(self):
        raise NotImplementedError('pool objects cannot be passed between processes or pickled')


_finished = threading.Condition()


def _handle_answers(tasks, cache, ends):
    """Give the answers of the workers to those that wait for them."""
    while not ends.over:
        answer = tasks.get_answer()
        if answer is None:
            pool = ends.pool()
            if pool is not None and not ends.over:
                pool._replace_ended()
            del pool
            continue
        job, i, result = answer
        waiting = cache.get(job)
        if waiting is not None:
            waiting._set(i, result)
        answer = result = waiting = None


class ApplyResult:
    """A result to come."""

    def __init__(self, pool, callback=None, error_callback=None):
        self._pool = pool
        self._event = threading.Event()
        self._job = next(pool._jobs)
        self._cache = pool._cache
        self._callback = callback
        self._error_callback = error_callback
        self._cache[self._job] = self

    def ready(self):
        """Return whether the call is over."""
        return self._event.is_set()

    def successful(self):
        """Return whether the call is over and raised nothing."""
        if not self.ready():
            raise ValueError(f'{self!r} not ready')
        return self._success

    def wait(self, timeout=None):
        """Wait for the end of the call, at most timeout seconds."""
        self._event.wait(timeout)

    def get(self, timeout=None):
        """Return what the call returned, waiting at most timeout seconds; raise what it raised."""
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, i, obj):
        self._success, self._value = obj
        self._conclude()

    def _conclude(self):
        callback = self._callback if self._success else self._error_callback
        if callback:
            callback(self._value)
        self._event.set()
        del self._cache[self._job]
        self._pool = None
        with _finished:
            _finished.notify_all()

    __class_getitem__ = classmethod(types.GenericAlias)


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """A list of results to come."""

    def __init__(self, pool, chunksize, length, callback, error_callback):
        ApplyResult.__init__(self, pool, callback, error_callback)
        self._success = True
        self._value = [None] * length
        self._chunksize = chunksize
        if chunksize <= 0:
            self._number_left = 0
            self._event.set()
            del self._cache[self._job]
        else:
            self._number_left = length // chunksize + bool(length % chunksize)

    def _set(self, i, obj):
        self._number_left -= 1
        success, value = obj
        if success and self._success:
            self._value[i * self._chunksize:(i + 1) * self._chunksize] = value
        elif not success and self._success:
            self._success = False
            self._value = value
        if self._number_left == 0:
            self._conclude()


class IMapIterator:
    """Results to come, in order."""

    def __init__(self, pool):
        self._cond = threading.Condition(threading.Lock())
        self._job = next(pool._jobs)
        self._cache = pool._cache
        self._items = collections.deque()
        self._index = 0
        self._length = None
        self._unsorted = {}
        self._cache[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        """Return the next result, waiting for it at most timeout seconds."""
        with self._cond:
            self._cond.wait_for(lambda: self._items or self._index == self._length, timeout)
            if self._items:
                success, value = self._items.popleft()
            elif self._index == self._length:
                raise StopIteration from None
            else:
                raise TimeoutError from None
        if success:
            return value
        raise value

    __next__ = next

    def _set(self, i, obj):
        with self._cond:
            self._unsorted[i] = obj
            while self._index in self._unsorted:
                self._items.append(self._unsorted.pop(self._index))
                self._index += 1
            self._told()

    def _told(self):
        self._cond.notify()
        if self._index == self._length:
            self._cache.pop(self._job, None)
            with _finished:
                _finished.notify_all()

    def _set_length(self, length):
        with self._cond:
            self._length = length
            self._told()


class IMapUnorderedIterator(IMapIterator):
    """Results to come, in the order in which they come."""

    def _set(self, i, obj):
        with self._cond:
            self._items.append(obj)
            self._index += 1
            self._told()


class ThreadPool(Pool):
    """A pool of worker threads."""

    _wraps = False

    @staticmethod
    def Process(ctx, *args, **kwds):
        """Return a new worker."""
        return _ThreadWorker(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=()):
        Pool.__init__(self, processes, initializer, initargs)

    def _new_tasks(self):
        return _ThreadTasks()

    def _begin(self, made):
        made.start()

    def _terminate(self):
        self._state = _TERMINATE
        for _ in self._pool:
            self._tasks.put_call(None)
        self._end_thread()


class _ThreadWorker(threading.Thread):
    """A thread that looks like a process."""

    @property
    def exitcode(self):
        return None if self.is_alive() or self.ident is None else 0
