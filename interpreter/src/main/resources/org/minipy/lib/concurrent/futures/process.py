"""An executor whose calls run in processes."""

import itertools
import os
import threading
import traceback
import weakref
from concurrent.futures import _base
import multiprocessing as mp
from multiprocessing import _hub, popen, reduction

_threads = weakref.WeakKeyDictionary()
_shutdown = False
EXTRA_QUEUED_CALLS = 1
_MAX_WINDOWS_WORKERS = 61


def _python_exit():
    global _shutdown
    _shutdown = True
    threads = list(_threads.items())
    for _, answers in threads:
        answers.request(_hub.PUT)
    for thread, _ in threads:
        thread.join()


threading._register_atexit(_python_exit)


class _RemoteTraceback(Exception):
    """The traceback of another process, as text: the cause of an exception that came from there."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    """An exception that goes to another process, with its traceback as text."""

    def __init__(self, exc, tb):
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        # Frames cannot be sent.
        self.exc.__traceback__ = None
        self.tb = f'\n"""\n{text}"""'

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


class _WorkItem:
    """A call that is to run, and its future."""

    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs


class _CallItem:
    """A call on its way to a worker."""

    def __init__(self, work_id, fn, args, kwargs):
        self.work_id = work_id
        self.fn = fn
        self.args = args
        self.kwargs = kwargs


def _get_chunks(*iterables, chunksize):
    it = zip(*iterables)
    while chunk := tuple(itertools.islice(it, chunksize)):
        yield chunk


def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def _answer(answers, work_id, result=None, exception=None, leaves=False):
    """Send the outcome of a call back; what cannot be sent is the outcome."""
    try:
        data = reduction.ForkingPickler.dumps((work_id, result, exception, leaves and os.getpid()))
    except BaseException as e:
        exc = _ExceptionWithTraceback(e, e.__traceback__)
        data = reduction.ForkingPickler.dumps((work_id, None, exc, leaves and os.getpid()))
    answers.request(_hub.PUT, data=data)


def _process_worker(calls, answers, initializer, initargs, max_tasks=None):
    """What each worker runs."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._report('Exception in initializer:')
            return
    tasks = 0
    while True:
        data = calls.request(_hub.GET)[2]
        if not data:
            answers.request(_hub.PUT, data=reduction.ForkingPickler.dumps((None, None, None, os.getpid())))
            return
        call_item = reduction.ForkingPickler.loads(data)
        tasks += 1
        leaves = max_tasks is not None and tasks >= max_tasks
        try:
            r = call_item.fn(*call_item.args, **call_item.kwargs)
        except BaseException as e:
            exc = _ExceptionWithTraceback(e, e.__traceback__)
            _answer(answers, call_item.work_id, exception=exc, leaves=leaves)
        else:
            _answer(answers, call_item.work_id, result=r, leaves=leaves)
            del r
        # While this waits for the next call it must not hold this one.
        del call_item
        if leaves:
            return


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker has died without a word."""


class _Manager(threading.Thread):
    """Hands calls out to workers and gives their answers to the futures. It holds the executor weakly."""

    def __init__(self, executor):
        super().__init__()
        self.processes = executor._processes
        self.pending = executor._pending_work_items
        self.work_ids = executor._work_ids
        self.lock = executor._shutdown_lock
        self.calls = executor._calls
        self.answers = executor._answers
        self.room = executor._max_workers + EXTRA_QUEUED_CALLS
        # What is with the workers.
        self.out = set()
        answers = self.answers
        self.executor_reference = weakref.ref(executor, lambda _: answers.request(_hub.PUT))

    def run(self):
        while True:
            self.hand_out()
            data = self.answers.request(_hub.GET)[2]
            if data:
                self.take(data)
            with self.lock:
                if self.find_dead():
                    return
                executor = self.executor_reference()
                ending = _shutdown or executor is None or executor._shutdown_thread
                if executor is not None:
                    if ending:
                        executor._shutdown_thread = True
                        if executor._cancel_pending_futures:
                            self.cancel_pending()
                            executor._cancel_pending_futures = False
                    elif self.pending:
                        executor._start_workers()
                del executor
                if ending and not self.pending:
                    break
        self.send_home()

    def hand_out(self):
        while self.work_ids and len(self.out) < self.room:
            try:
                work_id = self.work_ids.popleft()
            except IndexError:
                return
            item = self.pending[work_id]
            if not item.future.set_running_or_notify_cancel():
                del self.pending[work_id]
                continue
            try:
                data = reduction.ForkingPickler.dumps(_CallItem(work_id, item.fn, item.args, item.kwargs))
            except Exception as e:
                text = ''.join(traceback.format_exception(type(e), e, e.__traceback__))
                e.__cause__ = _RemoteTraceback(f'\n"""\n{text}"""')
                del self.pending[work_id]
                item.future.set_exception(e)
                del item
                continue
            del item
            self.out.add(work_id)
            self.calls.request(_hub.PUT, data=data)

    def take(self, data):
        work_id, result, exception, leaver = reduction.ForkingPickler.loads(data)
        if leaver:
            with self.lock:
                process = self.processes.pop(leaver, None)
            if process is not None:
                process.join()
        if work_id is None:
            return
        self.out.discard(work_id)
        item = self.pending.pop(work_id, None)
        if item is not None:
            if exception is not None:
                item.future.set_exception(exception)
            else:
                item.future.set_result(result)

    def find_dead(self):
        """Whether a worker has died, and with it the pool."""
        dead = [process for process in self.processes.values() if process._popen.poll() is not None]
        if not dead or self.answers.request(_hub.SIZE)[1]:
            return False
        executor = self.executor_reference()
        if executor is not None:
            executor._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
            executor._shutdown_thread = True
            del executor
        for item in self.pending.values():
            item.future.set_exception(BrokenProcessPool(
                'A process in the process pool was terminated abruptly while the future was running or pending.'))
            del item
        self.pending.clear()
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.join()
        return True

    def cancel_pending(self):
        for work_id in list(self.work_ids):
            item = self.pending.pop(work_id, None)
            if item is not None:
                item.future.cancel()
        self.work_ids.clear()

    def send_home(self):
        for _ in self.processes:
            self.calls.request(_hub.PUT)
        for process in list(self.processes.values()):
            process.join()


class ProcessPoolExecutor(_base.Executor):
    """An executor with up to max_workers processes."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if mp_context is None:
            mp_context = mp.get_context('spawn') if max_tasks_per_child is not None else mp.get_context()
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError('max_tasks_per_child must be an integer')
            if max_tasks_per_child <= 0:
                raise ValueError('max_tasks_per_child must be >= 1')
            if mp_context.get_start_method(allow_none=False) == 'fork':
                raise ValueError('max_tasks_per_child is incompatible with the "fork" multiprocessing start method; '
                                 'supply a different mp_context.')
        import collections
        self._max_workers = max_workers
        self._mp_context = mp_context
        self._initializer = initializer
        self._initargs = initargs
        self._max_tasks_per_child = max_tasks_per_child
        self._executor_manager_thread = None
        self._processes = {}
        self._image = None
        self._shutdown_thread = False
        self._shutdown_lock = threading.Lock()
        self._broken = False
        self._queue_count = 0
        self._pending_work_items = {}
        self._cancel_pending_futures = False
        self._work_ids = collections.deque()
        self._calls = _hub.new_queue()
        self._answers = _hub.new_queue()

    def _start_workers(self):
        """Start workers for the calls that there are, all of them if each of them is to be initialized."""
        wanted = self._max_workers if self._initializer else min(self._max_workers, len(self._pending_work_items))
        while len(self._processes) < wanted:
            process = self._mp_context.Process(target=_process_worker, args=(
                self._calls, self._answers, self._initializer, self._initargs, self._max_tasks_per_child))
            if self._image is None:
                # All workers know what the program knew when the first one began, as if they had begun together.
                self._image = popen.image_of(process)
            image = self._image
            process._Popen = lambda obj: popen.Popen(obj, image)
            process.start()
            del process._Popen
            process._popen.announce_end(self._answers)
            self._processes[process.pid] = process

    def _start_executor_manager_thread(self):
        if self._executor_manager_thread is None:
            self._executor_manager_thread = _Manager(self)
            self._executor_manager_thread.start()
            _threads[self._executor_manager_thread] = self._answers

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown_thread:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _shutdown:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            self._pending_work_items[self._queue_count] = _WorkItem(future, fn, args, kwargs)
            self._work_ids.append(self._queue_count)
            self._queue_count += 1
            self._start_workers()
            self._start_executor_manager_thread()
            self._answers.request(_hub.PUT)
            return future

    submit.__doc__ = _base.Executor.submit.__doc__

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Have fn called for the items of the iterables, as map() does, chunksize of them at a time; yield the results.

        TimeoutError comes when a result is not there timeout seconds after the call of map().
        """
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        import functools
        results = super().map(functools.partial(_process_chunk, fn), _get_chunks(*iterables, chunksize=chunksize),
                              timeout=timeout)
        return _chain_from_iterable_of_lists(results)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._cancel_pending_futures = cancel_futures
            self._shutdown_thread = True
            thread = self._executor_manager_thread
            if thread is not None:
                self._answers.request(_hub.PUT)
        if thread is not None and wait:
            thread.join()
        self._executor_manager_thread = None

    shutdown.__doc__ = _base.Executor.shutdown.__doc__


def _chain_from_iterable_of_lists(iterable):
    """Yield the items of the lists; none of them is held here when it is out."""
    for element in iterable:
        element.reverse()
        while element:
            yield element.pop()
