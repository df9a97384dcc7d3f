"""Futures and tasks."""

import _thread
import reprlib
from _weakrefset import WeakSet
from asyncio import coroutines, events, exceptions
from contextvars import copy_context
from types import GenericAlias

_running = _thread._local()

# All tasks, and those that run now, by their loop.
_scheduled_tasks = WeakSet()
_current_tasks = {}


def _get_running_loop():
    """Return the loop that runs in this thread, or None."""
    return getattr(_running, 'loop', None)


def _set_running_loop(loop, /):
    """Say which loop runs in this thread."""
    _running.loop = loop


def get_running_loop():
    """Return the loop that runs in this thread; raise RuntimeError when there is none."""
    loop = getattr(_running, 'loop', None)
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    """Return the loop that runs in this thread, or the thread's own."""
    return events.get_event_loop()


def _callbacks_text(callbacks):
    shown = [_callback_name(callback) for callback, _ in callbacks]
    if len(shown) > 2:
        shown[1:-1] = [f'<{len(shown) - 2} more>']
    return f"cb=[{', '.join(shown)}]"


def _callback_name(callback):
    if isinstance(getattr(callback, '__self__', None), Task) and callback.__name__ == '_wakeup':
        return 'Task.task_wakeup()'
    return events._callback_text(callback, ()) + events._place(callback)


class Future:
    """The result to come of something that happens in an event loop."""

    __slots__ = ('_loop', '_state', '_result', '_exception', '_exception_tb', '_callbacks', '_cancel_message',
                 '_cancelled_exc', '_log_traceback', '_asyncio_future_blocking', '_source_traceback', '__weakref__',
                 '__dict__')

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._exception_tb = None
        self._callbacks = []
        self._cancel_message = None
        self._cancelled_exc = None
        self._log_traceback = False
        self._asyncio_future_blocking = False
        self._source_traceback = None

    def _info(self):
        info = [self._state.lower()]
        if self._state == 'FINISHED':
            if self._exception is not None:
                info.append(f'exception={self._exception!r}')
            else:
                info.append(f'result={reprlib.repr(self._result)}')
        if self._callbacks:
            info.append(_callbacks_text(self._callbacks))
        return info

    def __repr__(self):
        return f"<{self.__class__.__name__} {' '.join(self._info())}>"

    def __del__(self):
        if self._log_traceback and self._exception is not None:
            self._loop.call_exception_handler({
                'message': f'{self.__class__.__name__} exception was never retrieved',
                'exception': self._exception,
                'future': self,
            })

    __class_getitem__ = classmethod(GenericAlias)

    def get_loop(self):
        """Return the loop."""
        return self._loop

    def _make_cancelled_error(self):
        if self._cancelled_exc is not None:
            exc = self._cancelled_exc
            self._cancelled_exc = None
            return exc
        if self._cancel_message is None:
            return exceptions.CancelledError()
        return exceptions.CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        """Cancel it if it is not done; return whether that was possible."""
        self._log_traceback = False
        if self._state != 'PENDING':
            return False
        self._state = 'CANCELLED'
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def cancelled(self):
        """Return whether it was cancelled."""
        return self._state == 'CANCELLED'

    def done(self):
        """Return whether there is a result, an exception, or it was cancelled."""
        return self._state != 'PENDING'

    def result(self):
        """Return the result, or raise the exception."""
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        if self._state != 'FINISHED':
            raise exceptions.InvalidStateError('Result is not set.')
        self._log_traceback = False
        if self._exception is not None:
            try:
                raise self._exception.with_traceback(self._exception_tb)
            finally:
                self = None
        return self._result

    def exception(self):
        """Return the exception, or None."""
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        if self._state != 'FINISHED':
            raise exceptions.InvalidStateError('Exception is not set.')
        self._log_traceback = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Have fn(future) called by the loop when the future is done."""
        if context is None:
            context = copy_context()
        if self._state != 'PENDING':
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn, /):
        """Take fn out of the callbacks; return how often it was there."""
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        count = len(self._callbacks) - len(kept)
        if count:
            self._callbacks[:] = kept
        return count

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        self._callbacks = []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def _check_pending(self):
        if self._state != 'PENDING':
            raise exceptions.InvalidStateError('invalid state')

    def set_result(self, result, /):
        """Set the result."""
        self._check_pending()
        self._result = result
        self._state = 'FINISHED'
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        """Set the exception."""
        self._check_pending()
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = 'FINISHED'
        self._schedule_callbacks()
        self._log_traceback = True

    def __await__(self):
        if self._state == 'PENDING':
            self._asyncio_future_blocking = True
            yield self
            if self._state == 'PENDING':
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


_next_number = 0


class Task(Future):
    """A coroutine that an event loop runs."""

    __slots__ = ('_coro', '_context', '_must_cancel', '_fut_waiter', '_num_cancels_requested', '_name',
                 '_log_destroy_pending')

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            global _next_number
            _next_number += 1
            name = f'Task-{_next_number}'
        self._name = str(name)
        self._coro = coro
        self._must_cancel = False
        self._fut_waiter = None
        self._num_cancels_requested = 0
        self._log_destroy_pending = True
        self._context = copy_context() if context is None else context
        self._loop.call_soon(self._step, context=self._context)
        _scheduled_tasks.add(self)

    def _info(self):
        info = super()._info()
        if self._must_cancel or self._num_cancels_requested and self._state == 'PENDING':
            info[0] = 'cancelling'
        info.insert(1, f'name={self._name!r}')
        if self._coro is not None:
            info.insert(2, f'coro=<{coroutines._format_coroutine(self._coro)}>')
        if self._fut_waiter is not None:
            info.insert(3, f'wait_for={self._fut_waiter!r}')
        return info

    def __del__(self):
        if self._state == 'PENDING' and self._log_destroy_pending:
            self._loop.call_exception_handler({'task': self, 'message': 'Task was destroyed but it is pending!'})
        super().__del__()

    def get_coro(self):
        """Return the coroutine."""
        return self._coro

    def get_context(self):
        """Return the context in which the coroutine runs."""
        return self._context

    def get_name(self):
        """Return the name."""
        return self._name

    def set_name(self, value, /):
        """Set the name."""
        self._name = str(value)

    def set_result(self, result, /):
        """Not for tasks."""
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception, /):
        """Not for tasks."""
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        """Return the frames of the suspended coroutine, or those of the traceback of its exception."""
        frames = []
        frame = getattr(self._coro, 'cr_frame', None)
        if frame is not None:
            frames.append(frame)
        elif self._exception is not None:
            traceback = self._exception.__traceback__
            while traceback is not None:
                frames.append(traceback.tb_frame)
                traceback = traceback.tb_next
        return frames if limit is None else frames[:limit]

    def print_stack(self, *, limit=None, file=None):
        """Print the frames of get_stack()."""
        import traceback
        import sys
        lines = [(f.f_code.co_filename, f.f_lineno, f.f_code.co_name) for f in self.get_stack(limit=limit)]
        print(f'Stack for {self!r} (most recent call last):' if lines else f'No stack for {self!r}', file=file)
        for name, line, function in lines:
            print(f'  File "{name}", line {line}, in {function}', file=file)

    def cancelling(self):
        """Return how many requests to cancel there are that uncancel() has not taken back."""
        return self._num_cancels_requested

    def uncancel(self):
        """Take a request to cancel back; return how many are left."""
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
        return self._num_cancels_requested

    def cancel(self, msg=None):
        """Raise CancelledError in the coroutine at the next opportunity; False when the task is done."""
        self._log_traceback = False
        if self._state != 'PENDING':
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def _step(self, exc=None):
        if self._state != 'PENDING':
            raise exceptions.InvalidStateError(f'__step(): already done: {self!r}, {exc!r}')
        if self._must_cancel:
            if not isinstance(exc, exceptions.CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        coro = self._coro
        self._fut_waiter = None
        _enter_task(self._loop, self)
        try:
            result = coro.send(None) if exc is None else coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except exceptions.CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as fatal:
            super().set_exception(fatal)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._await(result)
        finally:
            _leave_task(self._loop, self)
            self = exc = coro = None

    def _await(self, result):
        blocking = getattr(result, '_asyncio_future_blocking', None)
        error = None
        if blocking is not None:
            if result.get_loop() is not self._loop:
                error = f'Task {self!r} got Future {result!r} attached to a different loop'
            elif not blocking:
                error = f'yield was used instead of yield from in task {self!r} with {result!r}'
            elif result is self:
                error = f'Task cannot await on itself: {self!r}'
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
        elif result is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        elif hasattr(result, 'gi_code'):
            error = f'yield was used instead of yield from for generator in task {self!r} with {result!r}'
        else:
            error = f'Task got bad yield: {result!r}'
        self._loop.call_soon(self._step, RuntimeError(error), context=self._context)

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()
        self = None


def current_task(loop=None):
    """Return the task that runs, or None."""
    return _current_tasks.get(get_running_loop() if loop is None else loop)


def _register_task(task):
    """Note a task."""
    _scheduled_tasks.add(task)


def _unregister_task(task):
    """Forget a task."""
    _scheduled_tasks.discard(task)


def _enter_task(loop, task):
    """Say that a task runs."""
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(f'Cannot enter into task {task!r} while another task {current!r} is being executed.')
    _current_tasks[loop] = task


def _leave_task(loop, task):
    """Say that a task does not run any more."""
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(f'Leaving task {task!r} does not match the current task {current!r}.')
    del _current_tasks[loop]
