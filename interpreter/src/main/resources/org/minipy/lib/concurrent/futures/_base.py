"""Futures, what an executor is, and waiting for several futures."""

import collections
import sys
import threading
import time
import types

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_SHOWN_STATES = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled',
                 FINISHED: 'finished'}


class Error(Exception):
    """The base of the errors of this package."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is in a state in which that cannot be done."""


class BrokenExecutor(RuntimeError):
    """The executor cannot run anything any more."""


DoneAndNotDoneFutures = collections.namedtuple('DoneAndNotDoneFutures', 'done not_done')


class _Watch:
    """What is told of futures that finish, until enough have."""

    def __init__(self, enough):
        # enough(future) is called for each that finishes, while its lock is held.
        self._enough = enough
        self._lock = threading.Lock()
        self.event = threading.Event()
        self.finished = []

    def note(self, future):
        with self._lock:
            self.finished.append(future)
            if self._enough(future):
                self.event.set()

    def take(self):
        with self._lock:
            finished = self.finished
            self.finished = []
            self.event.clear()
        return finished


class _AllLocked:
    """Holds the locks of several futures, taken in one order everywhere."""

    def __init__(self, futures):
        self._futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self._futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self._futures:
            future._condition.release()


def _is_over(future):
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def _release_in_order(futures, waiting, watch):
    """Yield the futures, last first, and hold none of them any more when that is done."""
    while futures:
        future = futures[-1]
        waiting.remove(future)
        with future._condition:
            if watch in future._waiters:
                future._waiters.remove(watch)
        del future
        yield futures.pop()


def as_completed(fs, timeout=None):
    """Yield the futures as they finish, each once; TimeoutError comes when that takes longer than timeout seconds."""
    end = None if timeout is None else time.monotonic() + timeout
    fs = set(fs)
    total = len(fs)
    watch = _Watch(lambda future: True)
    with _AllLocked(fs):
        finished = [future for future in fs if _is_over(future)]
        waiting = set(fs)
        for future in fs - set(finished):
            future._waiters.append(watch)
        future = None
    fs = None
    try:
        yield from _release_in_order(finished, waiting, watch)
        while waiting:
            left = None
            if end is not None:
                left = end - time.monotonic()
                if left < 0:
                    raise TimeoutError(f'{len(waiting)} (of {total}) futures unfinished')
            watch.event.wait(left)
            finished = watch.take()
            finished.reverse()
            yield from _release_in_order(finished, waiting, watch)
    finally:
        for future in waiting:
            with future._condition:
                if watch in future._waiters:
                    future._waiters.remove(watch)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the futures, at most timeout seconds; return two sets, of those that are done and those that are not.

    return_when says whether the first one that is done, or that has failed, is enough.
    """
    fs = set(fs)
    with _AllLocked(fs):
        done = {future for future in fs if _is_over(future)}
        not_done = fs - done
        if return_when == FIRST_COMPLETED and done or not not_done:
            return DoneAndNotDoneFutures(done, not_done)
        if return_when == FIRST_EXCEPTION:
            if any(not future.cancelled() and future.exception() is not None for future in done):
                return DoneAndNotDoneFutures(done, not_done)
        elif return_when not in (FIRST_COMPLETED, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        missing = [len(not_done)]

        def enough(future):
            missing[0] -= 1
            return (missing[0] == 0 or return_when == FIRST_COMPLETED
                    or return_when == FIRST_EXCEPTION and future._exception is not None)

        watch = _Watch(enough)
        for future in not_done:
            future._waiters.append(watch)
    watch.event.wait(timeout)
    for future in not_done:
        with future._condition:
            future._waiters.remove(watch)
    done.update(watch.finished)
    return DoneAndNotDoneFutures(done, fs - done)


class Future:
    """The result to come of a call that runs elsewhere."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            text = f'<{self.__class__.__name__} at {id(self):#x} state={_SHOWN_STATES[self._state]}'
            if self._state == FINISHED:
                if self._exception:
                    text += f' raised {self._exception.__class__.__name__}'
                else:
                    text += f' returned {self._result.__class__.__name__}'
            return text + '>'

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            _report(f'exception calling callback for {self!r}')

    def cancel(self):
        """Cancel the call if it has not begun; return whether it is cancelled."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        """Return whether the call was cancelled."""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Return whether the call has begun and is not over."""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Return whether the call is over or cancelled."""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        """Have fn(future) called when the future is done; at once when it is already."""
        with self._condition:
            if self._state not in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED):
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _await_end(self, timeout):
        """Wait, with the condition held, until the future is done; raise CancelledError or TimeoutError."""
        if self._state in (PENDING, RUNNING):
            self._condition.wait(timeout)
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        """Return what the call returned, waiting for it at most timeout seconds; raise what it raised."""
        try:
            with self._condition:
                self._await_end(timeout)
                if self._exception:
                    raise self._exception
                return self._result
        finally:
            # The exception's traceback holds this frame: it must not hold the exception.
            self = None

    def exception(self, timeout=None):
        """Return what the call raised, or None, waiting for its end at most timeout seconds."""
        with self._condition:
            self._await_end(timeout)
            return self._exception

    # For executors and tests.

    def set_running_or_notify_cancel(self):
        """Say that the call begins; False when it was cancelled and must not."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for watch in self._waiters:
                    watch.note(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            print(f'Future {id(self)} in unexpected state: {self._state}', file=sys.stderr)
            raise RuntimeError('Future in unexpected state')

    def _finish(self, result, exception):
        with self._condition:
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED):
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result = result
            self._exception = exception
            self._state = FINISHED
            for watch in self._waiters:
                watch.note(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        """Say what the call has returned."""
        self._finish(result, None)

    def set_exception(self, exception):
        """Say what the call has raised."""
        self._finish(None, exception)

    __class_getitem__ = classmethod(types.GenericAlias)


def _report(message):
    """Show the exception being handled, which nobody else will."""
    if sys.stderr is not None:
        import traceback
        print(message, file=sys.stderr)
        traceback.print_exc()


class Executor:
    """What runs calls elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        """Have fn called with the arguments; return a Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Have fn called for the items of the iterables, as map() does; yield the results in order.

        TimeoutError comes when a result is not there timeout seconds after the call of map().
        """
        end = None if timeout is None else time.monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        # A generator of its own, so that the calls begin before its first item is asked for.
        def result_iterator():
            try:
                futures.reverse()
                while futures:
                    if end is None:
                        yield _take_result(futures.pop())
                    else:
                        yield _take_result(futures.pop(), end - time.monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls; wait for those that there are, or cancel them."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _take_result(future, timeout=None):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        # The exception's traceback holds this frame: it must not hold the exception.
        del future
